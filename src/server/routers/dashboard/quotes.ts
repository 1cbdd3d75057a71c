import { calendarDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { decimal, ZERO, type Decimal } from "@/lib/money";
import type { QuoteStatus } from "@/lib/prisma";
import type { OrgDb } from "@/lib/prisma-org-scope";

type Count = { count: number; amount: Decimal };

const WON: readonly QuoteStatus[] = ["ACCEPTED", "CONVERTED"];
const LOST: readonly QuoteStatus[] = ["REJECTED", "EXPIRED"];
const PENDING: readonly QuoteStatus[] = ["SENT", "VIEWED"];

export type QuoteFigures = {
  sent: Count;
  pending: Count;
  won: Count;
  lost: Count;
  /** Won in percent of those that were decided; null before any was. */
  conversion: number | null;
};

/** Quotes of the last twelve months, net of VAT. A superseded version is not counted: the later one is. */
export async function quoteFigures(orgDb: OrgDb, today: CalendarDay): Promise<QuoteFigures> {
  const since = calendarDay(today.getUTCFullYear() - 1, today.getUTCMonth() + 2, 1);
  const groups = await orgDb.quote.groupBy({
    by: ["status"],
    where: { status: { in: [...WON, ...LOST, ...PENDING] }, issueDate: { gte: since } },
    _sum: { totalNet: true },
    _count: true,
  });
  const totalOf = (statuses: readonly QuoteStatus[]): Count => {
    const some = groups.filter((group) => statuses.includes(group.status));
    return {
      count: some.reduce((count, group) => count + group._count, 0),
      amount: some.reduce((amount, group) => amount.plus(decimal(group._sum.totalNet ?? ZERO)), ZERO),
    };
  };
  const [won, lost] = [totalOf(WON), totalOf(LOST)];
  const decided = won.count + lost.count;
  return {
    sent: totalOf([...WON, ...LOST, ...PENDING]),
    pending: totalOf(PENDING),
    won,
    lost,
    conversion: decided === 0 ? null : Math.round((won.count * 1000) / decided) / 10,
  };
}
