import { TRPCError } from "@trpc/server";
import { toIsoDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { DEFAULT_SERIES, formatDocumentNumber, periodKey, type SeriesKey, type SeriesRule } from "@/lib/billing/numbering";
import { reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";

export type IssuedNumber = {
  sequenceId: string;
  number: string;
  /** Hash of the document before it in the series; null for the first. */
  previousHash: string | null;
};

/** The organisation's own rule for a series: that of its newest period, or the default. */
async function ruleOf(tx: Transaction, organizationId: string, key: SeriesKey): Promise<SeriesRule> {
  const newest = await tx.numberSequence.findFirst({
    where: { organizationId, key },
    orderBy: { createdAt: "desc" },
    select: { prefix: true, format: true, padding: true, resetPolicy: true, isFiscal: true },
  });
  return newest ?? DEFAULT_SERIES[key];
}

/**
 * Takes the next number of a series in the caller's transaction: gapless, because the counter's row stays
 * locked to the commit and a rollback gives the number back. Call it as late as possible.
 *
 * @throws TRPCError PRECONDITION_FAILED when a fiscal series would go back in time.
 */
export async function nextNumber(
  tx: Transaction,
  { organizationId, key, date, fiscalYearStartMonth }: { organizationId: string; key: SeriesKey; date: CalendarDay; fiscalYearStartMonth?: number },
): Promise<IssuedNumber> {
  const rule = await ruleOf(tx, organizationId, key);
  const series = { organizationId, key, prefix: rule.prefix, periodKey: periodKey(rule.resetPolicy, date, fiscalYearStartMonth) };
  const counter = await tx.numberSequence.upsert({
    where: { organizationId_key_prefix_periodKey: series, organizationId },
    create: { ...series, format: rule.format, padding: rule.padding, resetPolicy: rule.resetPolicy, isFiscal: rule.isFiscal, nextValue: 2 },
    update: { nextValue: { increment: 1 } },
    select: { id: true, nextValue: true, lastIssuedAt: true, lastHash: true, isFiscal: true },
  });
  if (counter.isFiscal && counter.lastIssuedAt && date < counter.lastIssuedAt) {
    throw new TRPCError({
      code: "PRECONDITION_FAILED",
      message: `The series goes forward in time: the last document is of ${toIsoDay(counter.lastIssuedAt)}.`,
      cause: reason("numbering.backInTime", { last: toIsoDay(counter.lastIssuedAt), date: toIsoDay(date) }),
    });
  }
  const number = formatDocumentNumber({ ...rule, value: counter.nextValue - 1, date, fiscalYearStartMonth });
  await tx.numberSequence.updateMany({ where: { id: counter.id, organizationId }, data: { lastIssuedNumber: number, lastIssuedAt: date } });
  return { sequenceId: counter.id, number, previousHash: counter.lastHash };
}

/** Chains the series to the document that has just taken its number. */
export async function sealSeries(tx: Transaction, organizationId: string, sequenceId: string, hash: string): Promise<void> {
  await tx.numberSequence.updateMany({ where: { id: sequenceId, organizationId }, data: { lastHash: hash } });
}
