import { toIsoDay } from "@/lib/billing/calendar-day";
import { toMoneyString } from "@/lib/money";
import type { Prisma, Transaction } from "@/lib/prisma";
import type { AuditEntry } from "@/server/services/audit/record-audits";
import { documentLocale } from "@/server/services/documents/settings";
import type { ImportRun } from "../import-run";
import { buildDocument, type BuiltDocument, type ToBuild } from "./build-document";
import type { CheckedDocument } from "./check-document";
import { createClients } from "./client-book";
import { linkCreditNotes } from "./credit-links";
import { documentContent } from "./document-lines";
import { insertDocuments } from "./insert-documents";
import { createProducts, type ProductBook } from "./product-book";
import { settleCreditNotes } from "./settle-credit-notes";

/** What was written besides the documents. */
export type Written = { createdClients: number; createdProducts: number; entries: AuditEntry[] };

function audit(run: ImportRun, id: string, { number, status, invoice, content }: BuiltDocument): AuditEntry {
  const { type, issueDate, clientId, currencyCode } = invoice;
  const after = {
    number, type, status, clientId, currencyCode,
    issueDate: issueDate instanceof Date ? toIsoDay(issueDate) : null,
    totalNet: toMoneyString(content.columns.totalNet),
    totalGross: toMoneyString(content.columns.totalGross),
    lines: content.lineRows.length,
  };
  return { action: "IMPORT", entityType: "Invoice", entityId: id, label: number, reason: run.record.fileName, after };
}

/** The clients that the documents name, created where they are missing. */
async function withClients(tx: Transaction, run: ImportRun, checked: readonly CheckedDocument[]) {
  const pending = checked.flatMap(({ client }) => ("key" in client ? client : []));
  const { byKey, entries } = await createClients(tx, run, pending);
  const documents = checked.flatMap(({ document, client: found, currencyCode }) => {
    const client = "key" in found ? byKey.get(found.key) : found;
    return client ? { document, client, currencyCode } : [];
  });
  return { documents, entries };
}

async function withLinks(tx: Transaction, run: ImportRun, documents: readonly Omit<ToBuild, "link">[], products: ProductBook): Promise<ToBuild[]> {
  const notes = documents.filter(({ document }) => document.kind === "CREDIT_NOTE");
  const links = await linkCreditNotes(tx, run.actor.organizationId, notes, products, ({ document, client }) =>
    documentContent(document, products, run.books, documentLocale(client.language)).columns.totalGross,
  );
  return documents.map((toBuild) => ({ ...toBuild, link: links.get(toBuild.document.number) ?? null }));
}

/** Writes checked documents, all or none, in the caller's transaction. Audit entries are left to its end. */
export async function writeDocuments(
  tx: Transaction,
  run: ImportRun,
  checked: readonly CheckedDocument[],
  products: ProductBook,
  seller: Prisma.InputJsonObject,
): Promise<Written> {
  if (checked.length === 0) return { createdClients: 0, createdProducts: 0, entries: [] };
  const { documents, entries: clients } = await withClients(tx, run, checked);
  const lines = documents.flatMap(({ document }) => document.lines);
  const added = run.record.choices.createMissingProducts ? await createProducts(tx, run, products, lines) : [];
  const toBuild = await withLinks(tx, run, documents, products);
  const built = toBuild.map((one) => buildDocument(one, run, products, seller));
  const ids = await insertDocuments(tx, run.actor.organizationId, built);
  const withId = built.map((one) => ({ id: ids.get(one.number) ?? "", built: one }));
  const notes = withId.filter((one) => one.built.invoice.type === "CREDIT_NOTE");
  if (notes.length > 0) await settleCreditNotes(tx, run, notes);
  const audits = withId.map(({ id, built: one }) => audit(run, id, one));
  return { createdClients: clients.length, createdProducts: added.length, entries: [...clients, ...added, ...audits] };
}
