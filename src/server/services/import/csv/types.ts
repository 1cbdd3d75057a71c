import type { Readable } from "node:stream";
import type { RowProblem } from "./problem";

/** Opens the same bytes anew at every call: detection and reading are separate passes. */
export type CsvSource = () => Readable;

export const DELIMITERS = [";", "\t", "|", ","] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type CsvEncoding = (typeof ENCODINGS)[number];

/** Text by header. A header whose cell is absent (empty, `NULL`) is missing. The object has no prototype. */
export type Cells = Readonly<Record<string, string>>;

export interface CsvRow {
  /** The row's number as a spreadsheet shows it: the header is row 1, blank rows count, a cell of several lines is one row. */
  readonly rowNumber: number;
  readonly cells: Cells;
  /** Set when the row itself is damaged; its cells are then not to be trusted. */
  readonly problem?: RowProblem;
}

export interface CsvFacts {
  readonly compressed: boolean;
  readonly encoding: CsvEncoding;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly headerRow: number;
}

export interface CsvOptions {
  /** Overrules detection. */
  readonly encoding?: CsvEncoding;
  /** Overrules detection. */
  readonly delimiter?: Delimiter;
  /** Cell texts that mean "no value", besides blank ones. Default: `NULL` and `\N`. */
  readonly absent?: readonly string[];
  /** Rows that stop early are filled with absent cells instead of being refused. */
  readonly allowShortRows?: boolean;
  /** A longer record is taken for a quote that was never closed. Default 1 MiB. */
  readonly maxRecordBytes?: number;
}

export interface ReadOptions {
  /** Called with the number of bytes of the source read so far, to compare with its size. */
  readonly onProgress?: (bytesRead: number) => void;
}

export interface CsvFile {
  readonly facts: CsvFacts;
  /** Reads from the start at every call. Throws `CsvProblem` where the file cannot be read further. */
  rows(options?: ReadOptions): AsyncGenerator<CsvRow, void, undefined>;
}
