import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, formatDay, fromIsoDay, todayIn, toIsoDay } from "@/lib/billing/calendar-day";
import { dueDate, type PaymentTermRule } from "@/lib/billing/due-date";

const due = (issued: string, days: number, more: Partial<PaymentTermRule> = {}) =>
  toIsoDay(dueDate(fromIsoDay(issued), { days, endOfMonth: false, ...more }));

describe("dueDate", () => {
  it.each([
    ["on receipt", "2026-11-23", 0, {}, "2026-11-23"],
    ["30 days", "2026-01-31", 30, {}, "2026-03-02"],
    ["60 days over a leap day", "2028-01-15", 60, {}, "2028-03-15"],
    ["30 days end of month", "2026-01-15", 30, { endOfMonth: true }, "2026-02-28"],
    ["45 days end of month", "2026-11-23", 45, { endOfMonth: true }, "2027-01-31"],
    [
      "end of a month of February in a leap year",
      "2028-02-01",
      0,
      { endOfMonth: true },
      "2028-02-29",
    ],
    [
      "30 days end of month the 10th",
      "2026-11-23",
      30,
      { endOfMonth: true, dayOfMonth: 10 },
      "2027-01-10",
    ],
    ["the 15th after 10 days", "2026-11-01", 10, { dayOfMonth: 15 }, "2026-11-15"],
    ["the 15th, that day included", "2026-11-05", 10, { dayOfMonth: 15 }, "2026-11-15"],
    ["the 15th, just missed", "2026-11-06", 10, { dayOfMonth: 15 }, "2026-12-15"],
    ["the 31st of a short month", "2026-02-01", 0, { dayOfMonth: 31 }, "2026-02-28"],
    ["the 30th, from the 31st of January", "2026-01-31", 0, { dayOfMonth: 30 }, "2026-02-28"],
    ["end of month the 31st", "2026-04-02", 0, { endOfMonth: true, dayOfMonth: 31 }, "2026-04-30"],
  ])("%s", (_name, issued, days, more, expected) => {
    expect(due(issued, days, more)).toBe(expected);
  });

  it("is never before the days of the term are over", () => {
    const days = fc.integer({ min: 0, max: 120 });
    const term = fc.record({
      days,
      endOfMonth: fc.boolean(),
      dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 })),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), term, (offset, term) => {
        const issued = addDays(fromIsoDay("2000-01-01"), offset);
        const found = dueDate(issued, term);
        expect(found >= addDays(issued, term.days)).toBe(true);
        expect(found <= addDays(issued, term.days + 62)).toBe(true);
        if (term.endOfMonth && !term.dayOfMonth) expect(addDays(found, 1).getUTCDate()).toBe(1);
      }),
    );
  });
});

describe("calendar days", () => {
  it("are read strictly", () => {
    expect(toIsoDay(fromIsoDay("2028-02-29"))).toBe("2028-02-29");
    for (const text of ["2026-02-29", "2026-13-01", "23/11/2026", "2026-1-1", ""]) {
      expect(() => fromIsoDay(text), text).toThrow(RangeError);
    }
  });

  it("know the day it is where the organisation is", () => {
    const lateEvening = new Date("2026-12-31T23:30:00Z");
    expect(toIsoDay(todayIn("Europe/Paris", lateEvening))).toBe("2027-01-01");
    expect(toIsoDay(todayIn("America/Cayenne", lateEvening))).toBe("2026-12-31");
  });

  it("are printed as themselves", () => {
    expect(formatDay(fromIsoDay("2026-11-01"), "fr")).toBe("1 novembre 2026");
    expect(formatDay(fromIsoDay("2026-11-01"), "en")).toBe("1 November 2026");
  });
});
