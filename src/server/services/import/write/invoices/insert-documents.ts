// @org-scope.raw-sql one statement numbers thousands of drafts; the organisation is in its WHERE
import type { Prisma, Transaction } from "@/lib/prisma";
import type { BuiltDocument } from "./build-document";
import { insertLines } from "./insert-lines";

/** Gives drafts their numbers: from here on they are frozen. */
async function freezeDocuments(tx: Transaction, organizationId: string, documents: readonly (BuiltDocument & { id: string })[]): Promise<void> {
  const column = (pick: (document: BuiltDocument & { id: string }) => string) => documents.map(pick);
  const frozen = await tx.$executeRaw`
    UPDATE "Invoice" AS i
    SET number = v.number, status = v.status::"InvoiceStatus", hash = v.hash, "updatedAt" = now()
    FROM unnest(${column(({ id }) => id)}::text[], ${column(({ number }) => number)}::text[], ${column(({ status }) => status)}::text[],
                ${column(({ hash }) => hash)}::text[]) AS v(id, number, status, hash)
    WHERE i.id = v.id AND i."organizationId" = ${organizationId} AND i.status = 'DRAFT'`;
  if (frozen !== documents.length) throw new RangeError(`${frozen} of ${documents.length} imported documents were drafts.`);
}

/** Inserts documents whole: first as drafts with their lines, which numbered invoices do not let in, then numbered. Gives their ids by number. */
export async function insertDocuments(tx: Transaction, organizationId: string, built: readonly BuiltDocument[]): Promise<Map<string, string>> {
  const rows = await tx.invoice.createManyAndReturn({ data: built.map(({ invoice }) => invoice), select: { id: true, idempotencyKey: true } });
  const ids = new Map(rows.map(({ id, idempotencyKey }) => [idempotencyKey, id]));
  const documents = built.map((document) => ({ ...document, id: ids.get(document.invoice.idempotencyKey ?? null) ?? "" }));
  const lines = documents.flatMap(({ id, content }) => content.lineRows.map((line) => ({ ...line, invoiceId: id })));
  const taxLines = documents.flatMap(({ id, content }) => content.taxRows.map((line): Prisma.InvoiceTaxLineCreateManyInput => ({ ...line, invoiceId: id })));
  await insertLines(tx, organizationId, lines);
  await tx.invoiceTaxLine.createMany({ data: taxLines });
  await freezeDocuments(tx, organizationId, documents);
  return new Map(documents.map(({ number, id }) => [number, id]));
}
