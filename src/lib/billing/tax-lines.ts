import { decimal, percentOf, round2, sum, type Decimal, type DecimalInput } from "@/lib/money";
import { VAT_CATEGORIES, type VatCategory, type VatRoundingMode } from "./codes";
import { spread } from "./spread";

/** VAT of one (category, rate) of a document. */
export interface TaxLine {
  vatCategory: VatCategory;
  vatRate: Decimal;
  taxableAmount: Decimal;
  vatAmount: Decimal;
  exemptionCode: string | null;
  exemptionText: string | null;
}

interface TaxedLine {
  vatCategory: VatCategory;
  vatRate: DecimalInput;
  exemptionCode?: string | null;
  exemptionText?: string | null;
}

interface CountedLine {
  line: TaxedLine;
  net: Decimal;
}

/**
 * The VAT table of a document, by category and falling rate. The document's discount is shared
 * among the groups in proportion to their net, and VAT is computed once on each group's total
 * (EN 16931, BR-CO-17); in PER_LINE mode it is the sum of the lines' rounded VAT.
 */
export function taxLinesOf(
  counted: readonly CountedLine[],
  discountAmount: Decimal,
  mode: VatRoundingMode,
): TaxLine[] {
  const groups = groupByRate(counted);
  const groupNets = groups.map((group) => sum(group.map(({ net }) => net)));
  const discounts = spread(discountAmount, groupNets);

  return groups.flatMap((group, index) => {
    const first = group[0];
    const discount = discounts[index];
    const groupNet = groupNets[index];
    if (!first || !discount || !groupNet) return [];
    const vatRate = decimal(first.line.vatRate);
    const taxableAmount = groupNet.minus(discount);
    return {
      vatCategory: first.line.vatCategory,
      vatRate,
      taxableAmount,
      vatAmount:
        mode === "PER_LINE"
          ? vatPerLine(group, discount, vatRate)
          : round2(percentOf(taxableAmount, vatRate)),
      ...exemptionOf(group),
    };
  });
}

function groupByRate(counted: readonly CountedLine[]): CountedLine[][] {
  const groups = new Map<string, CountedLine[]>();
  for (const entry of counted) {
    const key = `${entry.line.vatCategory} ${decimal(entry.line.vatRate).toFixed(2)}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].sort(([a], [b]) => (a && b ? compareRates(a.line, b.line) : 0));
}

function compareRates(a: TaxedLine, b: TaxedLine): number {
  const byCategory = VAT_CATEGORIES.indexOf(a.vatCategory) - VAT_CATEGORIES.indexOf(b.vatCategory);
  return byCategory || decimal(b.vatRate).comparedTo(decimal(a.vatRate));
}

function vatPerLine(group: readonly CountedLine[], discount: Decimal, vatRate: Decimal): Decimal {
  const nets = group.map(({ net }) => net);
  const discounts = spread(discount, nets);
  return sum(
    nets.map((net, index) => round2(percentOf(net.minus(discounts[index] ?? 0), vatRate))),
  );
}

/** A group has one line in the VAT table: its lines' different reasons are printed together. */
function exemptionOf(group: readonly CountedLine[]) {
  const codes = distinct(group.map(({ line }) => line.exemptionCode));
  const texts = distinct(group.map(({ line }) => line.exemptionText));
  return {
    exemptionCode: codes.length === 1 ? (codes[0] ?? null) : null,
    exemptionText: texts.length > 0 ? texts.join(" ; ") : null,
  };
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [
    ...new Set(values.filter((value) => value !== null && value !== undefined && value !== "")),
  ] as string[];
}
