import { canonicalDocument } from "@/lib/billing/canonical";
import { dueDate } from "@/lib/billing/due-date";
import { deriveInvoiceStatus, type IssuedInvoiceStatus } from "@/lib/billing/invoice-status";
import { ZERO } from "@/lib/money";
import type { Client, Prisma } from "@/lib/prisma";
import { chainHash } from "@/server/services/documents/hash";
import { buyerOf } from "@/server/services/documents/parties";
import { documentLocale } from "@/server/services/documents/settings";
import { freeze, type BuyerSnapshot } from "@/server/services/documents/snapshots";
import type { ImportedDocument } from "../../documents/imported-document";
import type { ImportRun } from "../import-run";
import type { CreditLink } from "./credit-links";
import { documentContent, type DocumentContent } from "./document-lines";
import type { ProductBook } from "./product-book";

/** A document as its rows: the invoice as a draft, its lines, and what makes an issued document of it. */
export type BuiltDocument = {
  readonly number: string;
  readonly invoice: Prisma.InvoiceCreateManyInput;
  readonly content: DocumentContent;
  readonly status: IssuedInvoiceStatus;
  readonly hash: string;
};

export type ToBuild = { document: ImportedDocument; client: Client; currencyCode: string; link: CreditLink | null };

/** Imported documents are found again by it. */
export function idempotencyKey({ kind, number }: Pick<ImportedDocument, "kind" | "number">): string {
  return `import:${kind}:${number}`;
}

/** When it falls due: what the file says, else the client's term, else the organisation's. */
function dueOf({ document, client }: ToBuild, { books }: ImportRun): { dueDate: Date | null; paymentTermId: string | null } {
  if (document.kind === "CREDIT_NOTE") return { dueDate: null, paymentTermId: null };
  if (document.dueDate) return { dueDate: document.dueDate, paymentTermId: null };
  const term = books.term(client.paymentTermId);
  return { dueDate: term && dueDate(document.issueDate, term), paymentTermId: term?.id ?? null };
}

/** Builds all rows of a document; `seller` is the frozen snapshot of the organisation. */
export function buildDocument(toBuild: ToBuild, run: ImportRun, products: ProductBook, seller: Prisma.InputJsonObject): BuiltDocument {
  const { document, client, currencyCode, link } = toBuild;
  const { actor: { organizationId, userId }, books, record: { choices } } = run;
  const { number, issueDate } = document;
  const type = document.kind === "CREDIT_NOTE" ? "CREDIT_NOTE" : "STANDARD";
  const locale = documentLocale(client.language);
  const content = documentContent(document, products, books, locale);
  const due = dueOf(toBuild, run);
  const buyer = freeze({ ...buyerOf(client, null), language: locale, paymentTerms: null } satisfies BuyerSnapshot);
  const { totalGross } = content.columns;
  const prepaidAmount = choices.alreadyPaid ? totalGross : ZERO;
  const status = deriveInvoiceStatus({
    totalGross, prepaidAmount, amountPaid: ZERO, creditedAmount: ZERO, dueDate: due.dueDate, today: books.issuer.today,
    isSent: false, isDisputed: false, isWrittenOff: false,
  });
  const text = canonicalDocument({
    ...content.columns,
    number, type, issueDate, seller, buyer, currencyCode,
    supplyDate: issueDate,
    dueDate: due.dueDate,
    correctedInvoiceNumber: link?.number ?? null,
    delivery: null,
    lines: content.lineRows,
    taxLines: content.taxRows,
  });
  const invoice: Prisma.InvoiceCreateManyInput = {
    ...content.columns,
    ...due,
    organizationId, type, issueDate, currencyCode, prepaidAmount,
    amountDue: totalGross.minus(prepaidAmount),
    operationCategory: content.operationCategory,
    supplyDate: issueDate,
    clientId: client.id,
    correctedInvoiceId: link?.invoiceId ?? null,
    sellerSnapshot: seller,
    buyerSnapshot: buyer,
    purchaseOrderRef: document.purchaseOrderRef,
    publicNotes: document.notes,
    issuedAt: issueDate,
    paidAt: status === "PAID" ? issueDate : null,
    idempotencyKey: idempotencyKey(document),
    createdById: userId,
    issuedById: userId,
  };
  // It was issued elsewhere and stands in none of our series: its seal covers itself alone.
  return { number, invoice, content, status, hash: chainHash(null, text) };
}
