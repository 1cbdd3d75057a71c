import type { DocumentLocale } from "@/lib/billing/codes";
import type { Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { OrgDb } from "@/lib/prisma-org-scope";
import { sha256 } from "../documents/hash";
import { renderDocumentPdf } from "../documents/pdf/render";
import type { PdfFile } from "../documents/pdf-file";
import { printableInvoice } from "./printable-invoice";

/**
 * The invoice as a PDF file. The hash of an issued invoice's original is kept at its first rendering, so that a
 * copy can be compared with it later.
 */
export async function invoicePdf(
  db: { db: GuardedDb; orgDb: OrgDb },
  organizationId: string,
  id: string,
  visible: Prisma.InvoiceWhereInput,
  locale?: DocumentLocale,
): Promise<PdfFile> {
  const printable = await printableInvoice(db.orgDb, organizationId, { id, AND: visible }, locale);
  const { document, originalLocale, isIssued, pdfSha256 } = printable;
  const content = await renderDocumentPdf(document);
  if (isIssued && pdfSha256 === null && document.locale === originalLocale) {
    await db.db.invoice.updateMany({ where: { id, organizationId, pdfSha256: null }, data: { pdfSha256: sha256(content) } });
  }
  return { fileName: `${document.number ?? `draft-${id}`}.pdf`, base64: content.toString("base64") };
}
