import { sum } from "@/lib/money";
import type { DocumentRows } from "../grouping/types";
import type { DocumentKind, ImportedDocument, ImportedLine } from "./imported-document";
import type { DocumentReading, HeaderValue, ReadRow } from "./reading";
import { locate, readRows } from "./read-rows";
import { documentFault, refuse, type Located, type LocatedError, type RefusedDocument } from "./refusal";
import { clientReference, documentKind, mergeHeaders, type Resolved } from "./resolve-header";
import { resolveLines, shippingLine } from "./resolve-lines";

export type Assembled = { readonly document: ImportedDocument } | { readonly refused: RefusedDocument };

/** What is wrong with the rows as a set, before their cells are read. */
function structureFaults(rows: DocumentRows, first: Located, joined: boolean): LocatedError[] {
  if (rows.lineCount > rows.lines.length) {
    return [
      documentFault(first, "TOO_MANY_LINES", null, { lines: rows.lineCount, maximum: rows.lines.length }),
    ];
  }
  if (rows.key === null || !joined) return [];
  if (rows.headers.length === 0) return [documentFault(first, "LINES_WITHOUT_HEADER")];
  if (rows.lines.length === 0) return [documentFault(first, "DOCUMENT_WITHOUT_LINES")];
  return rows.headers
    .slice(1)
    .map((row) =>
      documentFault({ file: "headers", row }, "DUPLICATE_DOCUMENT", null, { row: first.row.rowNumber }),
    );
}

function headerFaults(
  header: HeaderValue,
  kind: DocumentKind,
  rows: readonly ReadRow<HeaderValue>[],
  first: Located,
  { mapping }: DocumentReading["lines"],
  { rules }: DocumentReading,
): LocatedError[] {
  const errors: LocatedError[] = [];
  if (!clientReference(header, rules)) {
    errors.push(
      documentFault(first, "CLIENT_MISSING", mapping["clientNumber"] ?? mapping["clientName"] ?? null),
    );
  }
  if (rules.shippingLine && kind === "INVOICE" && header.shipping?.isNegative()) {
    const at = rows.find(({ value }) => value.shipping?.isNegative()) ?? first;
    errors.push(documentFault(at, "NEGATIVE_SHIPPING", mapping["shipping"] ?? null));
  }
  return errors;
}

function toDocument(
  number: string,
  kind: DocumentKind,
  header: HeaderValue,
  lines: readonly ImportedLine[],
  reading: DocumentReading,
): ImportedDocument | null {
  const client = clientReference(header, reading.rules);
  if (!client || !header.issueDate) return null;
  return {
    number,
    kind,
    client,
    issueDate: header.issueDate,
    dueDate: header.dueDate ?? null,
    currencyCode: header.currencyCode ?? null,
    purchaseOrderRef: header.purchaseOrderRef ?? null,
    correctedNumber: header.correctedNumber ?? null,
    notes: header.notes ?? null,
    lines,
    totalNet: sum(lines.map((line) => line.lineNet)),
  };
}

function resolve(
  number: string,
  located: readonly Located[],
  first: Located,
  reading: DocumentReading,
): Resolved<ImportedDocument> {
  const { headers, lines, errors } = readRows(located, reading);
  if (errors.length > 0) return { errors };
  const headerReading = reading.headers ?? reading.lines;
  const merged = mergeHeaders(headers, headerReading);
  if ("errors" in merged) return merged;
  const header = merged.value;
  const kind = documentKind(header, number, reading.rules);
  const resolved = resolveLines(lines, kind, reading);
  const faults = headerFaults(header, kind, headers, first, headerReading, reading);
  if ("errors" in resolved) return { errors: [...faults, ...resolved.errors] };
  const all = [...resolved.value, ...shippingLine(header.shipping, reading.rules)];
  const document = toDocument(number, kind, header, all, reading);
  return document && faults.length === 0 ? { value: document } : { errors: faults };
}

/**
 * Makes one document out of its rows, or refuses it whole: one bad row refuses all rows of its
 * document. Pure; what the database knows (clients, products, numbers taken) is not asked here.
 */
export function assembleDocument(rows: DocumentRows, reading: DocumentReading): Assembled {
  const located = locate(rows);
  const first = located[0];
  if (!first) throw new RangeError("A document has at least one row.");
  const refused = (errors: readonly LocatedError[]) => ({
    refused: refuse(rows.key, located, errors, rows.lineCount - rows.lines.length),
  });
  const structure = structureFaults(rows, first, reading.headers !== undefined);
  if (structure.length > 0) return refused(structure);
  if (rows.key === null) {
    const { errors } = readRows(located, reading);
    return refused(errors.length > 0 ? errors : [documentFault(first, "DOCUMENT_NUMBER_MISSING")]);
  }
  const resolved = resolve(rows.key, located, first, reading);
  return "errors" in resolved ? refused(resolved.errors) : { document: resolved.value };
}
