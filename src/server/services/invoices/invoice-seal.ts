import { canonicalDocument } from "@/lib/billing/canonical";
import type { Invoice, InvoiceLine, InvoiceTaxLine } from "@/lib/prisma";

type Row = Pick<
  Invoice,
  | "number" | "type" | "issueDate" | "supplyDate" | "dueDate" | "currencyCode" | "subtotalNet" | "discountAmount"
  | "totalNet" | "totalVat" | "totalGross"
> & {
  sellerSnapshot: unknown;
  buyerSnapshot: unknown;
  deliverySnapshot: unknown;
  lines: readonly InvoiceLine[];
  taxLines: readonly InvoiceTaxLine[];
  correctedInvoice: { number: string | null } | null;
};

/** The text that an issued invoice is sealed by, from its rows as they are in the database. */
export function invoiceText(row: Row): string {
  if (row.number === null || row.issueDate === null) throw new TypeError("A draft has no seal.");
  return canonicalDocument({
    ...row,
    number: row.number,
    issueDate: row.issueDate,
    correctedInvoiceNumber: row.correctedInvoice?.number ?? null,
    seller: row.sellerSnapshot,
    buyer: row.buyerSnapshot,
    delivery: row.deliverySnapshot,
  });
}
