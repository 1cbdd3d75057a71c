import type { VatRoundingMode } from "@/lib/billing/codes";
import type { DecimalInput } from "@/lib/money";
import type { DocumentLine } from "../documents/resolve-lines";
import { documentTotals, totalColumns } from "../documents/document-totals";

/** A line as quotes keep it: an option counts once it is selected. */
export type QuoteLineContent = Omit<DocumentLine, "exemptionCode" | "exemptionText"> & {
  isOptional: boolean;
  isSelected: boolean;
  costPrice: DecimalInput | null;
};

/** The lines and totals of a quote as Prisma writes them, computed from the lines alone. */
export function quoteContent(lines: readonly QuoteLineContent[], discountPercent: DecimalInput, mode: VatRoundingMode) {
  const totals = documentTotals({ lines, mode, discountPercent });
  const lineRows = lines.map((line, index) => ({
    position: index + 1,
    kind: line.kind,
    description: line.description,
    quantity: line.quantity,
    unitCode: line.unitCode,
    unitPrice: line.unitPrice,
    discountPercent: line.discountPercent,
    lineNet: totals.lines[index]?.lineNet ?? 0,
    vatRate: line.vatRate,
    vatCategory: line.vatCategory,
    costPrice: line.costPrice,
    isOptional: line.isOptional,
    isSelected: line.isSelected,
    productId: line.productId,
    taxRateId: line.taxRateId,
  }));
  return { lineRows, columns: totalColumns(totals), taxLines: totals.taxLines };
}
