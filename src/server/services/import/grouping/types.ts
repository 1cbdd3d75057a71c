import type { CsvFile, CsvRow, ReadOptions } from "../csv/types";

/** A file whose rows belong to documents, and the column that says to which. */
export interface DocumentTable extends ReadOptions {
  readonly file: CsvFile;
  readonly numberColumn: string;
}

export interface GroupingInput {
  readonly lines: DocumentTable;
  /** A second file with one row a document, when the lines do not say everything. */
  readonly headers?: DocumentTable;
}

export interface GroupingOptions {
  /** Where the temporary folder is made. Default: the system's. It needs about the file's unpacked size. */
  readonly tempRoot?: string;
  /** More lines than this are counted but not kept: such a document is a wrong column, not a document. Default 10,000. */
  readonly maxLines?: number;
  /** Largest part that is worked on in memory at once. Default 8 MiB. */
  readonly maxBucketBytes?: number;
  /**
   * The second half of the work: called after the reader has dealt with a document, with the number
   * of rows done and of all rows. The first half, reading, is told by the tables' `onProgress`.
   */
  readonly onRowsDone?: (done: number, total: number) => void;
}

/** All rows of one document, each file's in its own order. */
export interface DocumentRows {
  /** The document's number; `null` for a row that has none, which comes alone. */
  readonly key: string | null;
  /** Rows of the file of documents: none for an orphan or when there is no such file; more than one is a number used twice. */
  readonly headers: readonly CsvRow[];
  readonly lines: readonly CsvRow[];
  /** How many lines there are, those beyond `maxLines` included. */
  readonly lineCount: number;
}
