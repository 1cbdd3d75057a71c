import type { DocumentRows } from "../grouping/types";
import { documentFields, invoiceFields, lineFields } from "../mapping/invoice-fields";
import type { TargetField } from "../mapping/field";
import { parseRow, type RowValue } from "../mapping/parse-row";
import type { DocumentReading, FileReading, HeaderValue, LineValue, ReadRow } from "./reading";
import type { Located, LocatedError } from "./refusal";

export interface RowsRead {
  /** What says something about the document: its row in the file of documents, or all of its lines. */
  readonly headers: readonly ReadRow<HeaderValue>[];
  readonly lines: readonly ReadRow<LineValue>[];
  readonly errors: readonly LocatedError[];
}

/** All rows of the document, those of the file of documents first. */
export function locate(rows: DocumentRows): Located[] {
  return [
    ...rows.headers.map((row): Located => ({ file: "headers", row })),
    ...rows.lines.map((row): Located => ({ file: "lines", row })),
  ];
}

function readAll<F extends readonly TargetField[]>(
  located: readonly Located[],
  fields: F,
  { mapping, options }: FileReading,
): { read: ReadRow<RowValue<F>>[]; errors: LocatedError[] } {
  const read: ReadRow<RowValue<F>>[] = [];
  const errors: LocatedError[] = [];
  for (const at of located) {
    const parsed = parseRow(at.row, fields, mapping, options);
    if ("value" in parsed) read.push({ ...at, value: parsed.value });
    else errors.push(...parsed.errors.map((error) => ({ ...at, error })));
  }
  return { read, errors };
}

/** Reads the cells of every row of the document. */
export function readRows(located: readonly Located[], reading: DocumentReading): RowsRead {
  const lineRows = located.filter((at) => at.file === "lines");
  if (!reading.headers) {
    const { read, errors } = readAll(lineRows, invoiceFields, reading.lines);
    return { headers: read, lines: read, errors };
  }
  const headers = readAll(
    located.filter((at) => at.file === "headers"),
    documentFields,
    reading.headers,
  );
  const lines = readAll(lineRows, lineFields, reading.lines);
  return { headers: headers.read, lines: lines.read, errors: [...headers.errors, ...lines.errors] };
}
