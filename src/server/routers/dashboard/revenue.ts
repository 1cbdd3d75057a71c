import { calendarDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { decimal, ZERO, type Decimal } from "@/lib/money";
import type { Prisma } from "@/lib/prisma";
import type { OrgDb } from "@/lib/prisma-org-scope";

export type MonthOfRevenue = {
  /** "2026-11" */
  month: string;
  /** Net of VAT, credit notes taken off. */
  net: Decimal;
  /** The same month a year before. */
  previousNet: Decimal;
};

const monthKey = (day: CalendarDay): string => day.toISOString().slice(0, 7);

/** What was invoiced in each of the last twelve months, this one last. */
export async function revenueByMonth(orgDb: OrgDb, visible: Prisma.InvoiceWhereInput, today: CalendarDay): Promise<MonthOfRevenue[]> {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth() + 1];
  const days = await orgDb.invoice.groupBy({
    by: ["issueDate", "type"],
    where: { AND: [visible, { number: { not: null }, issueDate: { gte: calendarDay(year - 2, month + 1, 1), lte: today } }] },
    _sum: { totalNet: true },
  });
  const byMonth = new Map<string, Decimal>();
  for (const { issueDate, type, _sum } of days) {
    if (issueDate === null) continue;
    const net = decimal(_sum.totalNet ?? ZERO);
    const key = monthKey(issueDate);
    byMonth.set(key, (byMonth.get(key) ?? ZERO).plus(type === "CREDIT_NOTE" ? net.negated() : net));
  }
  return Array.from({ length: 12 }, (_, index) => {
    const key = monthKey(calendarDay(year, month - 11 + index, 1));
    const before = monthKey(calendarDay(year - 1, month - 11 + index, 1));
    return { month: key, net: byMonth.get(key) ?? ZERO, previousNet: byMonth.get(before) ?? ZERO };
  });
}
