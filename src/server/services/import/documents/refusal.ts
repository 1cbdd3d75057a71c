import type { CsvProblemCode, ProblemParams } from "../csv/problem";
import type { CsvRow } from "../csv/types";
import type { RowError, ValueFaultCode } from "../mapping/row-error";

/** Why a document cannot be taken although each of its cells can be read. */
export const DOCUMENT_FAULT_CODES = [
  "DOCUMENT_NUMBER_MISSING",
  "LINES_WITHOUT_HEADER",
  "DOCUMENT_WITHOUT_LINES",
  "DUPLICATE_DOCUMENT",
  "TOO_MANY_LINES",
  "CONFLICT_IN_DOCUMENT",
  "CLIENT_MISSING",
  "LINE_WITHOUT_DESCRIPTION",
  "NEGATIVE_QUANTITY",
  "MIXED_SIGNS_IN_CREDIT_NOTE",
  "NEGATIVE_PRICE",
  "NEGATIVE_SHIPPING",
  "VAT_RATE_MISSING",
  "REFUSED_WITH_DOCUMENT",
] as const;
export type DocumentFaultCode = (typeof DOCUMENT_FAULT_CODES)[number];

/** Why a sound row or document cannot be taken, as only the database or the day tells. */
export const DATABASE_FAULT_CODES = [
  "UNKNOWN_CLIENT",
  "AMBIGUOUS_CLIENT",
  "UNKNOWN_VAT_CODE",
  "UNKNOWN_VAT_RATE",
  "UNKNOWN_CODE",
  "VALUE_TAKEN",
  "SIRET_OF_OTHER_COMPANY",
  "NEGATIVE_AMOUNT",
  "DATE_IN_FUTURE",
  "AMOUNT_TOO_LARGE",
  "FROZEN_DIFFERS",
  "REFUSED_BY_DATABASE",
] as const;
export type DatabaseFaultCode = (typeof DATABASE_FAULT_CODES)[number];

export type ImportError = RowError<ValueFaultCode | CsvProblemCode | DocumentFaultCode | DatabaseFaultCode>;

export type FileRole = "headers" | "lines";

export interface RefusedRow {
  readonly file: FileRole;
  readonly row: CsvRow;
  readonly errors: readonly ImportError[];
}

/** All rows of a document that is not taken: those at fault with their errors, the others refused with it. */
export interface RefusedDocument {
  readonly number: string | null;
  /** The first error of its first row at fault: what the document is counted under. */
  readonly reason: ImportError;
  readonly rows: readonly RefusedRow[];
  /** Lines beyond the limit, which are counted and not listed. */
  readonly unlistedLines: number;
}

export interface Located {
  readonly file: FileRole;
  readonly row: CsvRow;
}

/** An error found on one row of a document. */
export interface LocatedError extends Located {
  readonly error: ImportError;
}

export function documentFault(
  at: Located,
  code: DocumentFaultCode | DatabaseFaultCode,
  column: string | null = null,
  params: ProblemParams = {},
): LocatedError {
  const raw = column === null ? null : (at.row.cells[column] ?? null);
  return { ...at, error: { row: at.row.rowNumber, column, code, params, raw } };
}

function errorsByRow(errors: readonly LocatedError[]): Map<CsvRow, ImportError[]> {
  const byRow = new Map<CsvRow, ImportError[]>();
  for (const { row, error } of errors) byRow.set(row, [...(byRow.get(row) ?? []), error]);
  return byRow;
}

/** Refuses the whole document for the errors of some of its rows. */
export function refuse(
  number: string | null,
  rows: readonly Located[],
  errors: readonly LocatedError[],
  unlistedLines = 0,
): RefusedDocument {
  const first = errors[0];
  if (!first) throw new RangeError("A document is refused for a reason.");
  const own = errorsByRow(errors);
  const params = { number: number ?? "", row: first.error.row, file: first.file };
  const refused = rows.map(({ file, row }): RefusedRow => {
    const along: ImportError = {
      row: row.rowNumber,
      column: null,
      code: "REFUSED_WITH_DOCUMENT",
      params,
      raw: null,
    };
    return { file, row, errors: own.get(row) ?? [along] };
  });
  return { number, reason: first.error, rows: refused, unlistedLines };
}
