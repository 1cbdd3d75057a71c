import type { documentFields, lineFields } from "../mapping/invoice-fields";
import type { RowValue } from "../mapping/parse-row";
import type { Mapping } from "../mapping/suggest-mapping";
import type { ValueOptions } from "../mapping/values/options";
import type { DocumentRules } from "./document-rules";
import type { Located } from "./refusal";

/** How one file's rows are read. */
export interface FileReading {
  readonly mapping: Mapping;
  readonly options: ValueOptions;
}

/** How the rows of a document are read and what they mean. */
export interface DocumentReading {
  readonly lines: FileReading;
  /** Given when a second file has one row a document. */
  readonly headers?: FileReading;
  readonly rules: DocumentRules;
}

export type HeaderValue = RowValue<typeof documentFields>;
export type LineValue = RowValue<typeof lineFields>;

/** A row that could be read, with where it stands. */
export interface ReadRow<V> extends Located {
  readonly value: V;
}
