import type { CsvRow } from "../csv/types";
import type { Mapping } from "../mapping/suggest-mapping";

/** What the sample suggests to the person about invoices. */
export type SampleHints = {
  /** What the numbers of documents with negative quantities begin with, and no other number. */
  cancellationPrefix: string | null;
  /** Sampled rows in which no column says who the client is. */
  rowsWithoutClient: number;
};

const CLIENT_FIELDS = ["clientNumber", "clientSiret", "clientEmail", "clientName"] as const;

function prefixOf(number: string | undefined): string {
  return /^[^\d\s]+(?=\d)/.exec(number?.trim() ?? "")?.[0] ?? "";
}

function cancellationPrefix(rows: readonly CsvRow[], mapping: Mapping): string | null {
  const cell = (row: CsvRow, field: string) => row.cells[mapping[field] ?? ""];
  const negative = new Set<string>();
  const positive = new Set<string>();
  for (const row of rows) {
    const isNegative = /^\s*[-(−]/.test(cell(row, "quantity") ?? "");
    (isNegative ? negative : positive).add(prefixOf(cell(row, "number")));
  }
  const telling = [...negative].filter((prefix) => prefix !== "" && !positive.has(prefix));
  return telling.length === 1 ? (telling[0] ?? null) : null;
}

export function sampleHints(lines: { rows: readonly CsvRow[]; mapping: Mapping }, headers?: { rows: readonly CsvRow[]; mapping: Mapping }): SampleHints {
  const documents = headers ?? lines;
  const columns = CLIENT_FIELDS.map((field) => documents.mapping[field]).filter((column) => column !== undefined);
  const nameless = documents.rows.filter(({ cells, problem }) => !problem && columns.every((column) => cells[column] === undefined));
  return { cancellationPrefix: headers ? null : cancellationPrefix(lines.rows, lines.mapping), rowsWithoutClient: nameless.length };
}
