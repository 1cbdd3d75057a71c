import { TRPCError } from "@trpc/server";
import { addDays, toIsoDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import { assertTransition } from "@/lib/domain/transitions";
import type { Actor } from "../actor";
import { readIssuer, type Issuer } from "../documents/settings";
import { nextNumber } from "../numbering/next-number";
import { changeQuoteStatus } from "./change-quote-status";
import { lockQuote, type LockedQuote } from "./lock-quote";

const USUAL_VALIDITY = 30;

function refusal(message: string, code: string, params?: Record<string, string>): TRPCError {
  return new TRPCError({ code: "PRECONDITION_FAILED", message, cause: reason(code, params) });
}

/** The number of a quote: its own if it has one, as every later version has, or the next of the series. */
async function numberOf(tx: Transaction, quote: LockedQuote, issuer: Issuer): Promise<string> {
  if (quote.number) return quote.number;
  const { organizationId, fiscalYearStartMonth } = issuer;
  const { number } = await nextNumber(tx, { organizationId, key: "QUOTE", date: issuer.today, fiscalYearStartMonth });
  return number;
}

/** Sends a draft, or an expired quote once more: it has its number and is not changed any more. */
export async function sendQuote(
  db: GuardedDb,
  actor: Actor,
  { id, validUntil: chosen }: { id: string; validUntil?: CalendarDay | null },
): Promise<{ id: string; number: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, organizationId, id);
    assertTransition("QuoteStatus", quote.status, "SENT");
    const issuer = await readIssuer(tx, organizationId);
    if (!quote.lines.some((line) => line.kind === "ITEM")) throw refusal("The quote has no line.", "quote.noLines");
    const validUntil = chosen ?? (quote.status === "DRAFT" ? quote.validUntil : null) ?? addDays(issuer.today, USUAL_VALIDITY);
    if (validUntil < issuer.today) throw refusal("The quote would be over already.", "quote.validUntilPast", { date: toIsoDay(validUntil) });

    const previous = quote.previousVersionId && quote.status === "DRAFT" ? await lockQuote(tx, organizationId, quote.previousVersionId) : null;
    const number = await numberOf(tx, quote, issuer);
    const issueDate = quote.issueDate ?? issuer.today;
    await changeQuoteStatus(tx, actor, quote, { to: "SENT", action: "SEND", data: { number, issueDate, validUntil, sentAt: new Date() } });
    if (previous && previous.status !== "SUPERSEDED") await changeQuoteStatus(tx, actor, previous, { to: "SUPERSEDED" });
    return { id, number };
  });
}
