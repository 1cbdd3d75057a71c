import { calendarDay, lastDayOfMonth, toIsoDay, type CalendarDay } from "@/lib/billing/calendar-day";

export const periods = ["thisMonth", "lastMonth", "thisQuarter", "thisYear", "lastYear"] as const;

export type Period = (typeof periods)[number];

/** The first and the last day of a period that is named from today: "2026-11-01" to "2026-11-30". */
export function daysOf(period: Period | undefined, today: CalendarDay): { from?: string; to?: string } {
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth() + 1;
  const months = (first: CalendarDay, count: number) => ({
    from: toIsoDay(first),
    to: toIsoDay(lastDayOfMonth(calendarDay(first.getUTCFullYear(), first.getUTCMonth() + count, 1))),
  });
  switch (period) {
    case "thisMonth":
      return months(calendarDay(year, month, 1), 1);
    case "lastMonth":
      return months(calendarDay(year, month - 1, 1), 1);
    case "thisQuarter":
      return months(calendarDay(year, month - ((month - 1) % 3), 1), 3);
    case "thisYear":
      return months(calendarDay(year, 1, 1), 12);
    case "lastYear":
      return months(calendarDay(year - 1, 1, 1), 12);
    case undefined:
      return {};
  }
}
