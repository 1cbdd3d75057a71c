import { parse } from "csv-parse/sync";
import type { RowProblem } from "./problem";
import type { RawRecord } from "./records";
import type { Delimiter } from "./types";
import { BROKEN_CHARACTER } from "./utf8";

/**
 * A quote that opens a cell and is closed by another row's opening quote swallows the line break
 * between them, and a row would be lost without a word. Reading such a record again strictly tells.
 */
function hasUnbalancedQuote({ record, raw }: RawRecord, delimiter: Delimiter): boolean {
  if (!record.some((cell) => cell.startsWith('"') && /[\r\n]/.test(cell))) return false;
  try {
    parse(raw, { delimiter, relax_column_count: true });
    return false;
  } catch {
    return true;
  }
}

export interface RowShape {
  readonly width: number;
  readonly delimiter: Delimiter;
  readonly allowShortRows: boolean;
}

/** What is wrong with the record as such, or `null`. Surplus cells without text are no harm. */
export function rowProblem(entry: RawRecord, shape: RowShape, damaged: boolean): RowProblem | null {
  const { record, raw } = entry;
  if (raw.includes(BROKEN_CHARACTER)) {
    return { code: damaged ? "INVALID_ENCODING" : "NUL_BYTE", params: {} };
  }
  if (hasUnbalancedQuote(entry, shape.delimiter)) return { code: "UNBALANCED_QUOTE", params: {} };
  const tooWide = record.slice(shape.width).some((cell) => cell.trim() !== "");
  const tooShort = record.length < shape.width && !shape.allowShortRows;
  if (tooWide || tooShort) {
    return { code: "RAGGED_ROW", params: { expected: shape.width, found: record.length } };
  }
  return null;
}
