import { expect, test } from "vitest";
import { daysOf } from "@/console/documents/periods";
import { calendarDay } from "@/lib/billing/calendar-day";

test("periods begin and end with calendar months", () => {
  const today = calendarDay(2026, 2, 11);
  expect(daysOf("thisMonth", today)).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(daysOf("lastMonth", today)).toEqual({ from: "2026-01-01", to: "2026-01-31" });
  expect(daysOf("thisQuarter", today)).toEqual({ from: "2026-01-01", to: "2026-03-31" });
  expect(daysOf("thisYear", today)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
  expect(daysOf("lastYear", today)).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  expect(daysOf(undefined, today)).toEqual({});
  expect(daysOf("lastMonth", calendarDay(2026, 1, 31))).toEqual({ from: "2025-12-01", to: "2025-12-31" });
});
