import { describe, expect, it } from "vitest";
import { lineNet } from "@/lib/billing/line-net";
import { computeTotals, type TotalsInput, type TotalsLine } from "@/lib/billing/totals";

const item = (
  quantity: string,
  unitPrice: string,
  vatRate: string,
  more: Partial<TotalsLine> = {},
) => ({ quantity, unitPrice, vatRate, vatCategory: "S", ...more }) satisfies TotalsLine;

function totals(input: Omit<TotalsInput, "mode"> & Partial<TotalsInput>) {
  const computed = computeTotals({ mode: "PER_RATE_TOTAL", ...input });
  return {
    lines: computed.lines.map((line) => line.lineNet.toFixed(2)),
    vat: computed.taxLines.map((line) =>
      [
        line.vatCategory,
        line.vatRate,
        line.taxableAmount.toFixed(2),
        line.vatAmount.toFixed(2),
      ].join(" "),
    ),
    amounts: [
      computed.subtotalNet,
      computed.discountAmount,
      computed.totalNet,
      computed.totalVat,
      computed.totalGross,
      computed.amountDue,
    ].map((amount) => amount.toFixed(2)),
  };
}

describe("lineNet", () => {
  it("takes the percentage off, then the amount, then rounds once", () => {
    // 3 × 19.99 = 59.97; less 10 % = 53.973; less 1.50 = 52.473
    const line = {
      quantity: "3",
      unitPrice: "19.99",
      discountPercent: "10",
      discountAmount: "1.50",
    };
    expect(lineNet(line).toFixed(2)).toBe("52.47");
  });

  it("rounds halves away from zero, also on returned goods", () => {
    expect(lineNet({ quantity: "1", unitPrice: "1.005" }).toFixed(2)).toBe("1.01");
    expect(lineNet({ quantity: "-1", unitPrice: "1.005" }).toFixed(2)).toBe("-1.01");
  });
});

describe("computeTotals, by hand", () => {
  it("one line at 20 %", () => {
    expect(totals({ lines: [item("2", "450", "20")] })).toEqual({
      lines: ["900.00"],
      vat: ["S 20 900.00 180.00"],
      amounts: ["900.00", "0.00", "900.00", "180.00", "1080.00", "1080.00"],
    });
  });

  it("computes VAT on the total of the rate: three times 0.07 at 20 % is 0.04 and not 0.03", () => {
    const lines = [item("1", "0.07", "20"), item("1", "0.07", "20"), item("1", "0.07", "20")];
    expect(totals({ lines }).vat).toEqual(["S 20 0.21 0.04"]);
    expect(totals({ lines, mode: "PER_LINE" }).vat).toEqual(["S 20 0.21 0.03"]);
  });

  it("spreads a discount of 100.00 over three rates and loses no cent", () => {
    // 1000 + 200 + 50.01 = 1250.01; shares 79.9994, 15.9999, 4.0008 → 80.00, 16.00, 4.00
    const result = totals({
      lines: [item("1", "200", "10"), item("1", "1000", "20"), item("1", "50.01", "5.5")],
      discountAmount: "100",
      prepaidAmount: "300",
      amountPaid: "10.5",
    });
    expect(result.vat).toEqual(["S 20 920.00 184.00", "S 10 184.00 18.40", "S 5.5 46.01 2.53"]);
    expect(result.amounts).toEqual([
      "1250.01",
      "100.00",
      "1150.01",
      "204.93",
      "1354.94",
      "1044.44",
    ]);
  });

  it("reads the percentage and not the amount it gave before", () => {
    const input = { lines: [item("1", "200", "20")], discountPercent: "10", discountAmount: "999" };
    expect(totals(input).amounts.slice(0, 3)).toEqual(["200.00", "20.00", "180.00"]);
  });

  it("deducts a deposit from the balance by a negative line at its own rate", () => {
    const lines = [item("1", "1000", "20"), item("1", "500", "10"), item("-1", "300", "20")];
    expect(totals({ lines })).toMatchObject({
      vat: ["S 20 700.00 140.00", "S 10 500.00 50.00"],
      amounts: ["1200.00", "0.00", "1200.00", "190.00", "1390.00", "1390.00"],
    });
  });

  it("takes a discount from what is sold, not from a deposit that is deducted", () => {
    const lines = [item("1", "1000", "20"), item("-1", "300", "10")];
    expect(totals({ lines, discountAmount: "70" }).vat).toEqual([
      "S 20 930.00 186.00",
      "S 10 -300.00 -30.00",
    ]);
  });

  it("keeps categories apart and carries their reasons", () => {
    const reason = { exemptionCode: "VATEX-EU-AE", exemptionText: "Autoliquidation" };
    const { taxLines } = computeTotals({
      lines: [
        item("1", "100", "0", { vatCategory: "AE", ...reason }),
        item("1", "100", "0", { vatCategory: "E", exemptionCode: "A", exemptionText: "Art. 1" }),
        item("1", "10", "0", { vatCategory: "E", exemptionCode: "B", exemptionText: "Art. 2" }),
        item("1", "100", "20"),
      ],
      mode: "PER_RATE_TOTAL",
    });
    expect(taxLines.map((line) => line.vatCategory)).toEqual(["S", "E", "AE"]);
    expect(taxLines[1]).toMatchObject({ exemptionCode: null, exemptionText: "Art. 1 ; Art. 2" });
    expect(taxLines[2]).toMatchObject(reason);
  });

  it("treats 20 and 20.00 as one rate", () => {
    const lines = [item("1", "1", "20"), item("1", "1", "20.00")];
    expect(totals({ lines }).vat).toEqual(["S 20 2.00 0.40"]);
  });

  it("counts neither sections and comments nor options that were not selected", () => {
    const { lines, totalNet } = computeTotals({
      lines: [
        item("5", "5", "20", { kind: "SECTION" }),
        item("1", "100", "20"),
        item("1", "50", "20", { isOptional: true, isSelected: false }),
        item("1", "25", "20", { isOptional: true, isSelected: true }),
        item("5", "5", "20", { kind: "COMMENT" }),
      ],
      mode: "PER_RATE_TOTAL",
    });
    expect(totalNet.toFixed(2)).toBe("125.00");
    expect(lines.map((line) => line.isCounted)).toEqual([false, true, false, true, false]);
    expect(lines[2]?.lineNet.toFixed(2)).toBe("50.00");
  });

  it("gives zeros for a document with no line, whatever its discount", () => {
    expect(totals({ lines: [], discountAmount: "10" })).toEqual({
      lines: [],
      vat: [],
      amounts: ["0.00", "0.00", "0.00", "0.00", "0.00", "0.00"],
    });
  });
});
