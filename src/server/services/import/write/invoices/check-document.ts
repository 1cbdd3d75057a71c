import { decimal } from "@/lib/money";
import type { Client } from "@/lib/prisma";
import { documentLocale } from "@/server/services/documents/settings";
import type { ProblemParams } from "../../csv/problem";
import type { ImportedDocument } from "../../documents/imported-document";
import { locate } from "../../documents/read-rows";
import { documentFault, refuse, type DatabaseFaultCode, type RefusedDocument } from "../../documents/refusal";
import type { DocumentRows } from "../../grouping/types";
import type { ImportRun } from "../import-run";
import type { ClientBook, PendingClient } from "./client-book";
import { documentContent } from "./document-lines";
import type { ProductBook } from "./product-book";
import { differenceFrom, type StoredDocument } from "./stored-documents";

export type DocumentUnit = { readonly document: ImportedDocument; readonly rows: DocumentRows };

/** A document that may be written: with its client, or the client that is to be created for it. */
export type CheckedDocument = { readonly document: ImportedDocument; readonly client: Client | PendingClient; readonly currencyCode: string };

export type Checked = { readonly checked: CheckedDocument } | { readonly skipped: true } | { readonly refused: RefusedDocument };

/** What is known of the batch's clients, products and numbers. */
export type BatchBooks = { readonly clients: ClientBook; readonly products: ProductBook; readonly stored: ReadonlyMap<string, StoredDocument> };

/** Half of what a column of 12 digits before the point holds: VAT cannot take it beyond. */
const LARGEST_NET = decimal("5e11");

type Fault = { code: DatabaseFaultCode; field?: string; row?: number | null; params?: ProblemParams };

export function refuseUnit({ document, rows }: DocumentUnit, { record }: ImportRun, { code, field, row, params }: Fault): RefusedDocument {
  const located = locate(rows);
  const at = located.find((candidate) => row && candidate.file === "lines" && candidate.row.rowNumber === row) ?? located[0];
  if (!at) throw new RangeError("A document has at least one row.");
  const column = field ? (record.mapping?.[at.file]?.[field] ?? null) : null;
  return refuse(document.number, located, [documentFault(at, code, column, { number: document.number, ...params })], rows.lineCount - rows.lines.length);
}

function lineFault({ lines }: ImportedDocument, { books }: ImportRun): Fault | null {
  for (const line of lines) {
    const { row, vatCode, vatRate, unitCode } = line;
    if (!books.rate(line)) {
      if (vatCode) return { code: "UNKNOWN_VAT_CODE", field: "vatCode", row, params: { value: vatCode } };
      return { code: "UNKNOWN_VAT_RATE", field: "vatRate", row, params: { value: vatRate?.toFixed() ?? "" } };
    }
    if (unitCode && !books.knows("unit", unitCode)) return { code: "UNKNOWN_CODE", field: "unitCode", row, params: { value: unitCode, kind: "unit" } };
  }
  return null;
}

function documentFaultOf(document: ImportedDocument, currencyCode: string, run: ImportRun): Fault | null {
  const { books } = run;
  if (document.issueDate > books.issuer.today) return { code: "DATE_IN_FUTURE", field: "issueDate" };
  if (!books.knows("currency", currencyCode)) return { code: "UNKNOWN_CODE", field: "currencyCode", params: { value: currencyCode, kind: "currency" } };
  const fault = lineFault(document, run);
  if (fault) return fault;
  return document.totalNet.greaterThanOrEqualTo(LARGEST_NET) ? { code: "AMOUNT_TOO_LARGE" } : null;
}

/** All that the database knows about a document before it is written. Reads nothing more. */
export function checkDocument(unit: DocumentUnit, run: ImportRun, { clients, products, stored }: BatchBooks): Checked {
  const { document } = unit;
  const { choices } = run.record;
  const currencyCode = document.currencyCode ?? choices.currencyCode ?? run.books.issuer.defaultCurrency;
  const refusedFor = (fault: Fault) => ({ refused: refuseUnit(unit, run, fault) });
  const fault = documentFaultOf(document, currencyCode, run);
  if (fault) return refusedFor(fault);
  const found = clients.find(document.client, choices);
  if ("fault" in found) return refusedFor({ code: found.fault, field: "clientNumber", params: { reference: found.reference } });

  const before = stored.get(document.number);
  const client = "client" in found ? found.client : found.pending;
  if (!before) return { checked: { document, client, currencyCode } };
  const clientId = "client" in found ? found.client.id : null;
  const content = documentContent(document, products, run.books, documentLocale("client" in found ? found.client.language : run.books.issuer.locale));
  const difference = differenceFrom(before, document, { clientId, currencyCode, content });
  return difference === null ? { skipped: true } : refusedFor({ code: "FROZEN_DIFFERS", params: { difference } });
}
