import { parse } from "csv-parse/sync";
import { DELIMITERS, type Delimiter } from "./types";

const SAMPLE_RECORDS = 200;

/** A first line `sep=;`, which Excel reads as an instruction and does not show. */
export const SEPARATOR_LINE = /^\uFEFF?"?sep=([;,|\t])"?(\r\n|\n|\r|$)/i;

function widths(text: string, delimiter: Delimiter): number[] {
  const records: string[][] = parse(text, {
    delimiter,
    to: SAMPLE_RECORDS,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  return records.map((record) => record.length);
}

/** Share of the rows that have as many cells as the first, and how many that is. */
function fit(text: string, delimiter: Delimiter): { width: number; share: number } {
  const [width = 0, ...rest] = widths(text, delimiter);
  const share = rest.length === 0 ? 1 : rest.filter((other) => other === width).length / rest.length;
  return { width, share };
}

/**
 * The delimiter that cuts the head of the file most evenly, then into most columns.
 * A file of one column has none; it reads the same with a comma.
 */
export function detectDelimiter(head: string): Delimiter {
  const stated = SEPARATOR_LINE.exec(head)?.[1];
  if (stated) return stated as Delimiter;
  // A head cut in the middle of its last line would make that line look uneven.
  const lastBreak = Math.max(head.lastIndexOf("\n"), head.lastIndexOf("\r"));
  const text = lastBreak > 0 ? head.slice(0, lastBreak) : head;
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, ...fit(text, delimiter) }))
    .filter((candidate) => candidate.width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return candidates[0]?.delimiter ?? ",";
}
