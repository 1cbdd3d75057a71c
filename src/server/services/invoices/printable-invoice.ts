import type { DocumentLocale } from "@/lib/billing/codes";
import type { PrintableDocument } from "@/lib/billing/printable-document";
import type { OrgDb } from "@/lib/prisma-org-scope";
import type { Prisma } from "@/lib/prisma";
import { notFound } from "@/lib/errors";
import { printedBankAccount } from "../documents/bank-account";
import { documentLocale, readIssuer, type Issuer } from "../documents/settings";
import { readBuyerSnapshot, readDeliverySnapshot, readSellerSnapshot, type BuyerSnapshot, type SellerSnapshot } from "../documents/snapshots";
import { ISSUE_INCLUDE } from "./issue-candidate";
import { mentionsOf } from "./issue-mentions";
import { plannedIssue } from "./planned-issue";

const PRINT_INCLUDE = {
  ...ISSUE_INCLUDE,
  correctedInvoice: { select: { id: true, number: true, type: true, status: true, totalGross: true, issueDate: true } },
  taxLines: { orderBy: [{ vatCategory: "asc" }, { vatRate: "desc" }] },
  quote: { select: { number: true } },
} satisfies Prisma.InvoiceInclude;

type Printed = Prisma.InvoiceGetPayload<{ include: typeof PRINT_INCLUDE }>;
type Parties = { seller: SellerSnapshot; buyer: BuyerSnapshot; delivery: PrintableDocument["delivery"]; mentions: string[] };

export type PrintableInvoice = {
  document: PrintableDocument;
  /** The language of the original: the file that is kept is in this one. */
  originalLocale: DocumentLocale;
  isIssued: boolean;
  pdfSha256: string | null;
};

/**
 * An invoice as it is printed. Of an issued one everything comes from what was frozen, and payments received
 * since are not shown: the original prints the same for ever.
 *
 * @throws TRPCError NOT_FOUND when absent, foreign or not visible.
 */
export async function printableInvoice(
  orgDb: OrgDb,
  organizationId: string,
  where: Prisma.InvoiceWhereInput,
  locale?: DocumentLocale,
): Promise<PrintableInvoice> {
  const invoice = await orgDb.invoice.findFirst({ where, include: PRINT_INCLUDE });
  if (!invoice) throw notFound("Invoice");
  const isIssued = invoice.number !== null;
  const issuer = await readIssuer(orgDb, organizationId);
  const parties = isIssued ? frozenParties(invoice) : await draftParties(orgDb, invoice, issuer, locale);
  const originalLocale = parties.buyer.language;
  const document = toDocument(invoice, parties, locale ?? originalLocale, issuer);
  return { document, originalLocale, isIssued, pdfSha256: invoice.pdfSha256 };
}

function frozenParties(invoice: Printed): Parties {
  const seller = readSellerSnapshot(invoice.sellerSnapshot);
  const mentions = [...(invoice.legalMentions?.split("\n") ?? []), seller.footer];
  return {
    seller,
    buyer: readBuyerSnapshot(invoice.buyerSnapshot),
    delivery: readDeliverySnapshot(invoice.deliverySnapshot),
    mentions: mentions.flatMap((text) => text || []),
  };
}

async function draftParties(orgDb: OrgDb, invoice: Printed, issuer: Issuer, locale?: DocumentLocale): Promise<Parties> {
  const { seller, buyer, delivery } = plannedIssue(invoice, issuer);
  const language = locale ?? documentLocale(invoice.client.language);
  const mentions = [...mentionsOf(invoice, issuer, buyer, invoice.taxLines, language), issuer.invoiceFooter];
  return {
    seller: {
      ...seller,
      bankAccount: await printedBankAccount(orgDb, issuer.organizationId, invoice.bankAccount, issuer.legalName),
      accentColor: invoice.template?.primaryColor ?? null,
      footer: issuer.invoiceFooter,
    },
    buyer: { ...buyer, language, paymentTerms: invoice.paymentTerm?.name ?? null },
    delivery,
    mentions: mentions.flatMap((text) => text || []),
  };
}

function toDocument(invoice: Printed, parties: Parties, locale: DocumentLocale, issuer: Issuer): PrintableDocument {
  const isIssued = invoice.number !== null;
  const planned = isIssued ? invoice : plannedIssue(invoice, issuer);
  const { correctedInvoice, totalGross, prepaidAmount } = invoice;
  const { paymentTerms } = parties.buyer;
  return {
    kind: invoice.type,
    locale,
    isDraft: !isIssued,
    number: invoice.number,
    createdAt: invoice.issuedAt ?? invoice.updatedAt,
    issueDate: planned.issueDate,
    supplyDate: planned.supplyDate,
    dueDate: planned.dueDate,
    validUntil: null,
    currencyCode: invoice.currencyCode,
    seller: parties.seller,
    mark: "initial",
    accentColor: parties.seller.accentColor,
    buyer: parties.buyer,
    delivery: parties.delivery,
    references: {
      buyerReference: invoice.buyerReference,
      purchaseOrder: invoice.purchaseOrderRef,
      contract: invoice.contractRef,
      quote: invoice.quote?.number ?? null,
      correctedInvoice: correctedInvoice?.number && correctedInvoice.issueDate ? { number: correctedInvoice.number, issueDate: correctedInvoice.issueDate } : null,
    },
    title: null,
    introduction: null,
    lines: invoice.lines.map((line) => ({ ...line, isOptional: false, isSelected: true })),
    taxLines: invoice.taxLines,
    totals: {
      subtotalNet: invoice.subtotalNet,
      discountAmount: invoice.discountAmount,
      totalNet: invoice.totalNet,
      totalVat: invoice.totalVat,
      totalGross,
      prepaidAmount,
      amountPaid: 0,
      amountDue: totalGross.minus(prepaidAmount),
    },
    deposit: null,
    payments: [],
    paymentTerms,
    bankAccount: invoice.type === "CREDIT_NOTE" ? null : parties.seller.bankAccount,
    notes: invoice.publicNotes,
    mentions: parties.mentions,
  };
}
