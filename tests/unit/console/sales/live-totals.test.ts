import { describe, expect, test } from "vitest";
import { blankLine, type LineValues } from "@/console/documents/document-schema";
import { liveTotals, type TaxRateOption, typedOptions, typedSubtotal } from "@/console/documents/live-totals";

const rates: TaxRateOption[] = [
  { id: "normal", name: "20 %", rate: "20", category: "S", isDefault: true },
  { id: "reduced", name: "10 %", rate: "10", category: "S", isDefault: false },
];

function item(fields: Partial<LineValues>): LineValues {
  return { ...blankLine("ITEM", "normal"), description: "x", ...fields };
}

const whole = { discountKind: "PERCENT", discountPercent: "", discountAmount: "" } as const;

describe("totals while a document is typed", () => {
  test("add up by rate, with what people type", () => {
    const lines = [item({ quantity: "2", unitPrice: "100,50" }), item({ quantity: "10", unitPrice: "19.5", taxRateId: "reduced" })];
    const totals = liveTotals({ ...whole, lines }, rates, "PER_RATE_TOTAL");
    expect(totals.totalNet.toFixed(2)).toBe("396.00");
    expect(totals.totalGross.toFixed(2)).toBe("455.70");
    expect(totals.taxLines.map((line) => line.vatAmount.toFixed(2))).toEqual(["40.20", "19.50"]);
  });

  test("count half-typed numbers, unknown rates and blank lines as nothing", () => {
    const lines = [item({ unitPrice: "12," }), item({ unitPrice: "-" }), item({ unitPrice: "5", taxRateId: "gone" }), blankLine("ITEM", "")];
    const totals = liveTotals({ ...whole, lines }, rates, "PER_RATE_TOTAL");
    expect(totals.totalNet.toFixed(2)).toBe("17.00");
    expect(totals.totalVat.toFixed(2)).toBe("2.40");
  });

  test("take the discount that is chosen, not the one that was typed before", () => {
    const lines = [item({ unitPrice: "200" })];
    const document = { lines, discountPercent: "10", discountAmount: "50" };
    expect(liveTotals({ ...document, discountKind: "PERCENT" }, rates, "PER_RATE_TOTAL").totalNet.toFixed(2)).toBe("180.00");
    expect(liveTotals({ ...document, discountKind: "AMOUNT" }, rates, "PER_RATE_TOTAL").totalNet.toFixed(2)).toBe("150.00");
  });

  test("leave options out of the total, and say what they come to", () => {
    const lines = [item({ unitPrice: "100" }), item({ unitPrice: "30", isOptional: true })];
    expect(liveTotals({ ...whole, lines }, rates, "PER_RATE_TOTAL").totalNet.toFixed(2)).toBe("100.00");
    expect(typedOptions(lines).toFixed(2)).toBe("30.00");
  });
});

test("a subtotal adds the lines since the section or the subtotal before it", () => {
  const lines = [
    item({ unitPrice: "1" }),
    blankLine("SECTION", ""),
    item({ unitPrice: "10" }),
    blankLine("COMMENT", ""),
    item({ unitPrice: "20", isOptional: true }),
    item({ unitPrice: "5" }),
    blankLine("SUBTOTAL", ""),
    item({ unitPrice: "100" }),
    blankLine("SUBTOTAL", ""),
  ];
  expect(typedSubtotal(lines, 6).toFixed(2)).toBe("15.00");
  expect(typedSubtotal(lines, 8).toFixed(2)).toBe("100.00");
});
