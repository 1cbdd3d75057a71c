import { describe, expect, it } from "vitest";

import { isCalendarDate, toDate, toIsoDay } from "@/console/lib/calendar-date";

describe("dates", () => {
  it("tells a day from a moment", () => {
    expect(isCalendarDate("2026-11-22")).toBe(true);
    expect(isCalendarDate(new Date("2026-11-22T00:00:00Z"))).toBe(true);
    expect(isCalendarDate(new Date("2026-11-22T00:00:01Z"))).toBe(false);
    expect(isCalendarDate("2026-11-22T10:00:00Z")).toBe(false);
  });

  it("has nothing to show for what is no date", () => {
    expect(toDate(null)).toBeNull();
    expect(toDate("")).toBeNull();
    expect(toDate("soon")).toBeNull();
    expect(toIsoDay(undefined)).toBe("");
  });

  it("gives date inputs the day that the database means", () => {
    expect(toIsoDay(new Date("2026-11-22T00:00:00Z"))).toBe("2026-11-22");
  });
});
