import type { VatRoundingMode } from "@/lib/billing/codes";
import type { DecimalInput } from "@/lib/money";
import type { DocumentLine } from "../documents/resolve-lines";
import { documentTotals, totalColumns } from "../documents/document-totals";

/** A line as invoices keep it: with a discount in money, and the line that a credit note corrects. */
export type InvoiceLineContent = DocumentLine & { discountAmount?: DecimalInput; correctedLineId?: string | null };

type Discount = { discountPercent?: DecimalInput | null; discountAmount?: DecimalInput | null };

/** The lines, VAT lines and totals of an invoice as Prisma writes them, computed from the lines alone. */
export function invoiceContent(lines: readonly InvoiceLineContent[], discount: Discount, mode: VatRoundingMode) {
  const totals = documentTotals({ lines, mode, ...discount });
  const lineRows = lines.map((line, index) => ({
    position: index + 1,
    kind: line.kind,
    description: line.description,
    quantity: line.quantity,
    unitCode: line.unitCode,
    unitPrice: line.unitPrice,
    discountPercent: line.discountPercent,
    discountAmount: line.discountAmount ?? 0,
    lineNet: totals.lines[index]?.lineNet ?? 0,
    vatRate: line.vatRate,
    vatCategory: line.vatCategory,
    exemptionCode: line.exemptionCode,
    exemptionText: line.exemptionText,
    productId: line.productId,
    taxRateId: line.taxRateId,
    correctedLineId: line.correctedLineId ?? null,
  }));
  return { lineRows, taxRows: totals.taxLines, columns: { ...totalColumns(totals), amountDue: totals.amountDue } };
}
