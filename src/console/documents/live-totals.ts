import type { DocumentValues, LineValues } from "@/console/documents/document-schema";
import { linesSinceSection } from "@/console/documents/since-section";
import type { VatCategory, VatRoundingMode } from "@/lib/billing/codes";
import { lineNet } from "@/lib/billing/line-net";
import { computeTotals, type DocumentTotals } from "@/lib/billing/totals";
import { type Decimal, type DecimalInput, parseDecimal, sum, ZERO } from "@/lib/money";

export type TaxRateOption = { id: string; name: string; rate: DecimalInput; category: VatCategory; isDefault: boolean };

/** A half-typed number counts as nothing. */
function typed(text: string): Decimal {
  return parseDecimal(text) ?? ZERO;
}

function amountsOf(line: LineValues) {
  return { quantity: typed(line.quantity), unitPrice: typed(line.unitPrice), discountPercent: typed(line.discountPercent) };
}

/** Net of a line that is being typed, in cents. */
export function typedLineNet(line: LineValues): Decimal {
  return line.kind === "ITEM" ? lineNet(amountsOf(line)) : ZERO;
}

type TypedDocument = Pick<DocumentValues, "lines" | "discountKind" | "discountPercent" | "discountAmount">;

/** The totals of a document that is being typed, by the same code as the server's. */
export function liveTotals(document: TypedDocument, rates: readonly TaxRateOption[], mode: VatRoundingMode): DocumentTotals {
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  const byPercent = document.discountKind === "PERCENT";
  return computeTotals({
    mode,
    discountPercent: byPercent ? typed(document.discountPercent) : null,
    discountAmount: byPercent ? null : typed(document.discountAmount),
    lines: document.lines.map((line) => {
      const rate = byId.get(line.taxRateId);
      return { ...amountsOf(line), kind: line.kind, isOptional: line.isOptional, vatRate: rate?.rate ?? "0", vatCategory: rate?.category ?? "S" };
    }),
  });
}

/** Net of the lines between a subtotal and the section or subtotal before it; options are left out. */
export function typedSubtotal(lines: readonly LineValues[], index: number): Decimal {
  return sum(linesSinceSection(lines, index).filter((line) => !line.isOptional).map(typedLineNet));
}

/** Net of the options, which the client may still take. */
export function typedOptions(lines: readonly LineValues[]): Decimal {
  return sum(lines.filter((line) => line.isOptional).map(typedLineNet));
}
