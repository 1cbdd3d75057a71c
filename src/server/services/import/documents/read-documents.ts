import type { CsvFile, ReadOptions } from "../csv/types";
import { groupDocuments } from "../grouping/group-documents";
import type { DocumentRows, DocumentTable, GroupingOptions } from "../grouping/types";
import { assembleDocument, type Assembled } from "./assemble-document";
import type { DocumentReading, FileReading } from "./reading";

export interface DocumentFiles {
  readonly lines: CsvFile;
  /** The file with one row a document; to be given together with `reading.headers`. */
  readonly headers?: CsvFile;
}

export interface DocumentProgress {
  readonly onLinesProgress?: (bytesRead: number) => void;
  readonly onHeadersProgress?: (bytesRead: number) => void;
}

/** A document or its refusal, with the rows it comes from: who refuses it later must be able to name them. */
export type DocumentRead = Assembled & { readonly rows: DocumentRows };

function table(
  file: CsvFile,
  { mapping }: FileReading,
  onProgress: ReadOptions["onProgress"],
): DocumentTable {
  const numberColumn = mapping["number"];
  if (numberColumn === undefined) throw new RangeError("The document number is not mapped to a column.");
  return onProgress ? { file, numberColumn, onProgress } : { file, numberColumn };
}

/**
 * Every document of the file or files, whole or refused, one at a time and in flat memory.
 * The order is that of `groupDocuments`. Throws `CsvProblem` where a file cannot be read further.
 */
export async function* readDocuments(
  files: DocumentFiles,
  reading: DocumentReading,
  options: GroupingOptions & DocumentProgress = {},
): AsyncGenerator<DocumentRead, void, undefined> {
  const lines = table(files.lines, reading.lines, options.onLinesProgress);
  const joined = files.headers && reading.headers;
  if (Boolean(files.headers) !== Boolean(reading.headers)) {
    throw new RangeError("A file of documents and the way to read it go together.");
  }
  const input = joined
    ? { lines, headers: table(files.headers, reading.headers, options.onHeadersProgress) }
    : { lines };
  for await (const rows of groupDocuments(input, options)) yield { ...assembleDocument(rows, reading), rows };
}
