import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromIsoDay } from "@/lib/billing/calendar-day";
import {
  DEFAULT_SERIES,
  formatDocumentNumber,
  isUnambiguousFormat,
  periodKey,
  seriesOfInvoice,
} from "@/lib/billing/numbering";

const day = fromIsoDay("2026-03-09");

describe("series", () => {
  it("keeps credit notes apart, and deposits if one wishes", () => {
    const invoices = ["STANDARD", "PROGRESS", "BALANCE", "CORRECTIVE", "DEPOSIT"] as const;
    for (const type of invoices) expect(seriesOfInvoice(type)).toBe("INVOICE");
    expect(seriesOfInvoice("CREDIT_NOTE")).toBe("CREDIT_NOTE");
    expect(seriesOfInvoice("DEPOSIT", { hasDepositSeries: true })).toBe("DEPOSIT_INVOICE");
    expect(seriesOfInvoice("STANDARD", { hasDepositSeries: true })).toBe("INVOICE");
  });

  it("starts with unambiguous formats", () => {
    for (const rule of Object.values(DEFAULT_SERIES)) {
      expect(isUnambiguousFormat(rule.format, rule.resetPolicy)).toBe(true);
    }
  });
});

describe("periodKey", () => {
  it("follows the reset policy", () => {
    expect(periodKey("NEVER", day)).toBe("");
    expect(periodKey("YEARLY", day)).toBe("2026");
    expect(periodKey("MONTHLY", day)).toBe("2026-03");
    expect(periodKey("FISCAL_YEAR", day, 7)).toBe("FY2025");
    expect(periodKey("FISCAL_YEAR", fromIsoDay("2026-07-01"), 7)).toBe("FY2026");
  });
});

describe("formatDocumentNumber", () => {
  const number = { ...DEFAULT_SERIES.INVOICE, value: 42, date: day };

  it("pads, and lets a number outgrow its padding", () => {
    expect(formatDocumentNumber(number)).toBe("FA2026-00042");
    expect(formatDocumentNumber({ ...number, value: 1234567 })).toBe("FA2026-1234567");
    expect(formatDocumentNumber({ ...number, padding: 0 })).toBe("FA2026-42");
  });

  it("knows every placeholder and leaves other braces alone", () => {
    const format = "{PREFIX}/{YY}{MM}/{SEQ}{X}";
    expect(formatDocumentNumber({ ...number, format })).toBe("FA/2603/00042{X}");
    expect(formatDocumentNumber({ ...number, prefix: "{SEQ}$&" })).toBe("{SEQ}$&2026-00042");
  });

  it("bears the year in which the fiscal year started, so that no number comes twice", () => {
    const fiscal = { ...number, resetPolicy: "FISCAL_YEAR" as const, fiscalYearStartMonth: 7 };
    expect(formatDocumentNumber(fiscal)).toBe("FA2025-00042");
  });

  it("never gives one number to two periods", () => {
    const policy = fc.constantFrom("YEARLY" as const, "MONTHLY" as const, "FISCAL_YEAR" as const);
    const date = fc
      .integer({ min: 0, max: 10_000 })
      .map((n) => addDays(fromIsoDay("2020-01-01"), n));
    fc.assert(
      fc.property(
        policy,
        date,
        date,
        fc.integer({ min: 1, max: 12 }),
        (resetPolicy, a, b, start) => {
          const format = "{PREFIX}{YYYY}{MM}-{SEQ}";
          const yearFormat = resetPolicy === "MONTHLY" ? format : "{PREFIX}{YYYY}-{SEQ}";
          const print = (date: Date) =>
            formatDocumentNumber({
              ...number,
              format: yearFormat,
              resetPolicy,
              date,
              fiscalYearStartMonth: start,
            });
          const isSamePeriod =
            periodKey(resetPolicy, a, start) === periodKey(resetPolicy, b, start);
          expect(print(a) === print(b)).toBe(isSamePeriod);
        },
      ),
    );
  });

  it("refuses formats that would repeat themselves", () => {
    expect(isUnambiguousFormat("{PREFIX}{SEQ}", "YEARLY")).toBe(false);
    expect(isUnambiguousFormat("{PREFIX}{YYYY}-{SEQ}", "MONTHLY")).toBe(false);
    expect(isUnambiguousFormat("{PREFIX}{YYYY}", "NEVER")).toBe(false);
    expect(isUnambiguousFormat("{SEQ}", "NEVER")).toBe(true);
  });
});
