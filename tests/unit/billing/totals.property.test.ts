import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "@/lib/billing/spread";
import { computeTotals, type TotalsLine } from "@/lib/billing/totals";
import { decimal, percentOf, round2, sum } from "@/lib/money";

const scaled = (min: number, max: number, decimals: number) =>
  fc.integer({ min, max }).map((value) =>
    decimal(value)
      .dividedBy(10 ** decimals)
      .toFixed(),
  );

const cents = scaled(-10_000_000, 10_000_000, 2);

const line: fc.Arbitrary<TotalsLine> = fc.record({
  quantity: scaled(-100_000, 1_000_000, 4),
  unitPrice: scaled(0, 100_000_000, 4),
  discountPercent: scaled(0, 1_000_000, 4),
  discountAmount: scaled(0, 10_000, 2),
  vatRate: fc.constantFrom("20", "10", "5.5", "2.1", "0"),
  vatCategory: fc.constantFrom("S", "E"),
});

const document = fc.record({
  lines: fc.array(line, { maxLength: 30 }),
  discountAmount: scaled(0, 1_000_000, 2),
  prepaidAmount: cents,
  mode: fc.constantFrom("PER_RATE_TOTAL" as const, "PER_LINE" as const),
});

describe("spread", () => {
  const weights = fc.array(cents, { minLength: 1, maxLength: 12 });

  it("gives parts that add up to the amount exactly", () => {
    fc.assert(
      fc.property(cents, weights, (amount, weights) => {
        expect(sum(spread(amount, weights)).toFixed(2)).toBe(decimal(amount).toFixed(2));
      }),
    );
  });

  it("keeps every part within a cent of its exact share", () => {
    const positive = fc.array(scaled(1, 10_000_000, 2), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, positive, (amount, weights) => {
        const total = sum(weights);
        for (const [index, part] of spread(amount, weights).entries()) {
          const exact = decimal(amount)
            .times(weights[index] ?? 0)
            .dividedBy(total);
          expect(part.minus(exact).abs().lessThan("0.01")).toBe(true);
        }
      }),
    );
  });

  it("shares among equals, the first taking the odd cents", () => {
    expect(spread("0.05", ["1", "1", "1"]).map((part) => part.toFixed(2))).toEqual([
      "0.02",
      "0.02",
      "0.01",
    ]);
    expect(spread("-1", ["0", "0", "0"]).map((part) => part.toFixed(2))).toEqual([
      "-0.34",
      "-0.33",
      "-0.33",
    ]);
    expect(spread("1", [])).toEqual([]);
  });
});

describe("computeTotals", () => {
  it("keeps the identities of the totals", () => {
    fc.assert(
      fc.property(document, (input) => {
        const totals = computeTotals(input);
        const same = (a: { toFixed(n: number): string }, b: { toFixed(n: number): string }) =>
          expect(a.toFixed(2)).toBe(b.toFixed(2));
        same(totals.subtotalNet, sum(totals.lines.map((line) => line.lineNet)));
        same(totals.totalNet, totals.subtotalNet.minus(totals.discountAmount));
        same(totals.totalNet, sum(totals.taxLines.map((line) => line.taxableAmount)));
        same(totals.totalVat, sum(totals.taxLines.map((line) => line.vatAmount)));
        same(totals.totalGross, totals.totalNet.plus(totals.totalVat));
        same(totals.amountDue, totals.totalGross.minus(input.prepaidAmount));
      }),
    );
  });

  it("has whole cents everywhere", () => {
    fc.assert(
      fc.property(document, (input) => {
        const { lines, taxLines, ...amounts } = computeTotals(input);
        const all = [
          ...Object.values(amounts),
          ...lines.map((line) => line.lineNet),
          ...taxLines.flatMap((line) => [line.taxableAmount, line.vatAmount]),
        ];
        for (const amount of all) expect(amount.decimalPlaces()).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("PER_RATE_TOTAL: VAT is that of the group's total, rounded once", () => {
    fc.assert(
      fc.property(document, (input) => {
        for (const taxLine of computeTotals({ ...input, mode: "PER_RATE_TOTAL" }).taxLines) {
          const expected = round2(percentOf(taxLine.taxableAmount, taxLine.vatRate));
          expect(taxLine.vatAmount.toFixed(2)).toBe(expected.toFixed(2));
        }
      }),
    );
  });

  it("PER_LINE: VAT is the sum of the rounded lines, within half a cent a line of the other", () => {
    fc.assert(
      fc.property(document, ({ lines }) => {
        const perLine = computeTotals({ lines, mode: "PER_LINE" });
        const perRate = computeTotals({ lines, mode: "PER_RATE_TOTAL" });
        const summed = sum(
          lines.map((line, index) =>
            round2(percentOf(perLine.lines[index]?.lineNet ?? 0, line.vatRate)),
          ),
        );
        expect(perLine.totalVat.toFixed(2)).toBe(summed.toFixed(2));
        const tolerance = decimal("0.005").times(lines.length + perRate.taxLines.length);
        const gap = perLine.totalVat.minus(perRate.totalVat).abs();
        expect(gap.lessThanOrEqualTo(tolerance)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the lines", () => {
    fc.assert(
      fc.property(document, (input) => {
        const forward = computeTotals({ ...input, mode: "PER_RATE_TOTAL" });
        const lines = [...input.lines].reverse();
        const backward = computeTotals({ ...input, lines, mode: "PER_RATE_TOTAL" });
        expect(backward.taxLines).toEqual(forward.taxLines);
      }),
    );
  });
});
