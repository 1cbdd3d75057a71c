import { Decimal as PrismaDecimal } from "@prisma/client/runtime/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimal,
  formatMoney,
  formatNumber,
  formatUnitPrice,
  formatPercent,
  parseDecimal,
  percentOf,
  round2,
  sum,
  toMoneyString,
} from "@/lib/money";

describe("round2", () => {
  it.each([
    ["1.005", "1.01"],
    ["-1.005", "-1.01"],
    ["2.675", "2.68"],
    ["1.0049999", "1"],
    ["-0.001", "0"],
  ])("%s → %s", (value, expected) => {
    expect(round2(value).toString()).toBe(expected);
  });

  it("is never more than half a cent away", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const value = decimal(thousandths).dividedBy(1000);
        expect(round2(value).minus(value).abs().lessThanOrEqualTo("0.005")).toBe(true);
      }),
    );
  });
});

describe("decimal", () => {
  it("reads the values of Prisma's own copy of decimal.js", () => {
    expect(decimal(new PrismaDecimal("12345678901234.5678")).toFixed()).toBe("12345678901234.5678");
  });

  it("multiplies the largest quantity by the largest price exactly", () => {
    const product = decimal("9999999999.9999").times("999999999999.9999");
    expect(product.toFixed()).toBe("9999999999999899000000.00000001");
  });

  it("adds tenths exactly, and nothing to zero", () => {
    expect(sum([0.1, 0.2]).toFixed()).toBe("0.3");
    expect(sum([]).toFixed()).toBe("0");
    expect(percentOf("80", "5.5").toFixed()).toBe("4.4");
    expect(toMoneyString("3")).toBe("3.00");
  });
});

describe("parseDecimal", () => {
  it.each([
    ["1 234,56", "1234.56"],
    ["1\u202f234,56 €", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234,56", "1234.56"],
    ["12.5 %", "12.5"],
    ["−3,20", "-3.2"],
    ["0", "0"],
    [",5", "0.5"],
  ])("%j → %s", (text, expected) => {
    expect(parseDecimal(text)?.toFixed()).toBe(expected);
  });

  it.each(["", "abc", "1-2", "--1", "1e5", "Infinity", "12 abc", "."])("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe("formatting", () => {
  it("writes amounts as the locale does, exactly at any size", () => {
    expect(formatMoney("12345678901234.56", "EUR", "fr")).toBe(
      "12\u202f345\u202f678\u202f901\u202f234,56\u00a0€",
    );
    expect(formatMoney("-1234.5", "EUR", "en")).toBe("-€1,234.50");
    expect(formatMoney(decimal(-0), "EUR", "fr")).toBe("0,00\u00a0€");
  });

  it("writes the price of one unit with the decimals that it has, and at least cents", () => {
    expect(formatUnitPrice("0.6370", "EUR", "fr")).toBe("0,637\u00a0€");
    expect(formatUnitPrice("52", "EUR", "fr")).toBe("52,00\u00a0€");
    expect(formatUnitPrice("1234.5678", "EUR", "en")).toBe("€1,234.5678");
  });

  it("writes quantities and rates with the decimals they need", () => {
    expect(formatNumber("2.0000", "fr")).toBe("2");
    expect(formatNumber("0.1255", "fr")).toBe("0,1255");
    expect(formatNumber("80", "fr", { min: 2 })).toBe("80,00");
    expect(formatPercent("5.50", "fr")).toBe("5,5\u00a0%");
    expect(formatPercent("20", "en")).toBe("20%");
  });
});
