import type { DocumentLocale } from "@/lib/billing/codes";
import { defaultExemption, franchiseMention } from "@/lib/billing/exemptions";
import type { PrintableDocument } from "@/lib/billing/printable-document";
import { computeTotals } from "@/lib/billing/totals";
import { notFound } from "@/lib/errors";
import { percentOf, round2 } from "@/lib/money";
import type { Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { OrgDb } from "@/lib/prisma-org-scope";
import { printedBankAccount } from "../documents/bank-account";
import { sha256 } from "../documents/hash";
import { buyerOf, deliveryOf, sellerOf } from "../documents/parties";
import { renderDocumentPdf } from "../documents/pdf/render";
import type { PdfFile } from "../documents/pdf-file";
import { documentLocale, readIssuer } from "../documents/settings";

const PRINT_INCLUDE = {
  lines: { orderBy: { position: "asc" }, include: { taxRate: { select: { exemptionText: true } } } },
  client: true,
  contact: { select: { fullName: true } },
  site: true,
  paymentTerm: { select: { name: true } },
  template: { select: { primaryColor: true } },
} satisfies Prisma.QuoteInclude;

type Printed = Prisma.QuoteGetPayload<{ include: typeof PRINT_INCLUDE }>;

/** Why no VAT is charged, where none is. */
function mentionsOf(quote: Printed, vatRegime: Parameters<typeof defaultExemption>[1], locale: DocumentLocale): string[] {
  const counted = quote.lines.filter((line) => line.kind === "ITEM");
  const exemptions = counted.flatMap((line) => {
    const usual = defaultExemption(line.vatCategory, vatRegime, locale)?.text;
    return (line.vatCategory === "S" ? undefined : line.taxRate?.exemptionText) ?? usual ?? [];
  });
  return [...new Set([...(vatRegime === "FRANCHISE" ? [franchiseMention(locale)] : []), ...exemptions])];
}

async function printableQuote(orgDb: OrgDb, organizationId: string, quote: Printed, asked?: DocumentLocale): Promise<PrintableDocument> {
  const issuer = await readIssuer(orgDb, organizationId);
  const locale = asked ?? documentLocale(quote.client.language);
  const totals = computeTotals({ lines: quote.lines, discountPercent: quote.discountPercent, mode: issuer.vatRounding });
  const { subtotalNet, discountAmount, totalNet, totalVat, totalGross, depositPercent } = quote;
  return {
    kind: "QUOTE",
    locale,
    isDraft: quote.status === "DRAFT",
    number: quote.number,
    version: quote.version,
    createdAt: quote.sentAt ?? quote.updatedAt,
    issueDate: quote.issueDate ?? issuer.today,
    supplyDate: null,
    dueDate: null,
    validUntil: quote.validUntil,
    currencyCode: quote.currencyCode,
    seller: sellerOf(issuer),
    mark: "initial",
    accentColor: quote.template?.primaryColor ?? null,
    buyer: buyerOf(quote.client, quote.contact),
    delivery: deliveryOf(quote.site),
    references: { buyerReference: null, purchaseOrder: null, contract: null, quote: null, correctedInvoice: null },
    title: quote.title,
    introduction: quote.introduction,
    lines: quote.lines.map((line) => ({ ...line, discountAmount: 0 })),
    taxLines: totals.taxLines,
    totals: { subtotalNet, discountAmount, totalNet, totalVat, totalGross, prepaidAmount: 0, amountPaid: 0, amountDue: totalGross },
    deposit: depositPercent?.greaterThan(0) ? { percent: depositPercent, amount: round2(percentOf(totalGross, depositPercent)) } : null,
    payments: [],
    paymentTerms: quote.paymentTerm?.name ?? null,
    bankAccount: await printedBankAccount(orgDb, organizationId, null, issuer.legalName),
    notes: quote.terms,
    mentions: [...mentionsOf(quote, issuer.vatRegime, locale), ...(issuer.invoiceFooter ? [issuer.invoiceFooter] : [])],
  };
}

/** The quote as a PDF file; the hash of what was sent is kept at its first rendering. */
export async function quotePdf(clients: { db: GuardedDb; orgDb: OrgDb }, organizationId: string, id: string, asked?: DocumentLocale): Promise<PdfFile> {
  const quote = await clients.orgDb.quote.findFirst({ where: { id }, include: PRINT_INCLUDE });
  if (!quote) throw notFound("Quote");
  const document = await printableQuote(clients.orgDb, organizationId, quote, asked);
  const content = await renderDocumentPdf(document);
  if (!document.isDraft && quote.pdfSha256 === null && !asked) {
    await clients.db.quote.updateMany({ where: { id, organizationId, pdfSha256: null }, data: { pdfSha256: sha256(content) } });
  }
  const version = quote.version > 1 ? `-v${quote.version}` : "";
  return { fileName: `${quote.number ?? `draft-${id}`}${version}.pdf`, base64: content.toString("base64") };
}
