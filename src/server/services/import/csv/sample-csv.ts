import { openCsv } from "./open-csv";
import type { CsvFacts, CsvOptions, CsvRow, CsvSource } from "./types";

export interface CsvSample {
  readonly facts: CsvFacts;
  readonly rows: readonly CsvRow[];
  /** Whether the file goes on after the sample. */
  readonly more: boolean;
}

/** The first rows and what was detected, for the preview and for the suggestion of a mapping. */
export async function sampleCsv(
  source: CsvSource,
  limit = 200,
  options: CsvOptions = {},
): Promise<CsvSample> {
  const file = await openCsv(source, options);
  const rows: CsvRow[] = [];
  for await (const row of file.rows()) {
    if (rows.length === limit) return { facts: file.facts, rows, more: true };
    rows.push(row);
  }
  return { facts: file.facts, rows, more: false };
}
