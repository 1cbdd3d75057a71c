/** What can be wrong with a file, or with one row of it, before anyone looks at its meaning. */
export const CSV_PROBLEM_CODES = [
  "EMPTY_FILE",
  "BINARY_FILE",
  "GZIP_DAMAGED",
  "EMPTY_HEADER",
  "DUPLICATE_HEADER",
  "UNCLOSED_QUOTE",
  "ROW_TOO_LONG",
  "RAGGED_ROW",
  "NUL_BYTE",
  "INVALID_ENCODING",
  "UNBALANCED_QUOTE",
] as const;
export type CsvProblemCode = (typeof CSV_PROBLEM_CODES)[number];

export type ProblemParams = Readonly<Record<string, string | number>>;

/** A code and what its translated message needs. */
export interface RowProblem {
  readonly code: CsvProblemCode;
  readonly params: ProblemParams;
}

/** The file cannot be read (further). `row` is the spreadsheet row where it went wrong, if there is one. */
export class CsvProblem extends Error {
  override readonly name = "CsvProblem";

  constructor(
    readonly code: CsvProblemCode,
    readonly row: number | null,
    readonly params: ProblemParams = {},
    options?: ErrorOptions,
  ) {
    super(row === null ? code : `${code} at row ${row}`, options);
  }
}
