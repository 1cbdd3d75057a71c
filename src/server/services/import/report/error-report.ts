import { stringify } from "csv-stringify";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { CsvRow } from "../csv/types";
import { neutralise } from "./neutralise";

/** The words of the report, in the person's language. */
export interface ErrorReportTexts {
  readonly rowColumn: string;
  readonly reasonColumn: string;
}

export interface ErrorReport {
  /** Adds a refused row with its reasons as sentences. */
  write(row: CsvRow, reasons: readonly string[]): Promise<void>;
  /** Resolves when everything is written. */
  end(): Promise<void>;
}

/**
 * A CSV file of the rows that were not taken, as French Excel opens it (UTF-8 with mark, `;`): the
 * row's number, its cells as they were, and why. The columns keep their names, so that the corrected
 * file can be imported again. Cells that a spreadsheet would run are disarmed.
 */
export function createErrorReport(
  output: Writable,
  headers: readonly string[],
  texts: ErrorReportTexts,
): ErrorReport {
  // With Windows line ends csv-stringify quotes only those, and a lone line feed would cut the row.
  const csv = stringify({ bom: true, delimiter: ";", record_delimiter: "windows", quoted_match: /[\r\n]/ });
  const written = pipeline(csv, output);
  // A failing disk is told by `write` or `end`, whichever comes next.
  let failure: unknown = null;
  written.catch((error: unknown) => (failure = error));
  // The file may be a corrected report of an earlier import: its columns of ours are written anew.
  const own = headers.filter((header) => header !== texts.rowColumn && header !== texts.reasonColumn);

  async function add(cells: readonly string[]): Promise<void> {
    if (failure) throw failure;
    if (!csv.write(cells.map(neutralise))) await Promise.race([once(csv, "drain"), written]);
  }
  const head = add([texts.rowColumn, ...own, texts.reasonColumn]);
  head.catch(() => undefined);

  return {
    async write(row, reasons) {
      await head;
      await add([String(row.rowNumber), ...own.map((header) => row.cells[header] ?? ""), reasons.join(" ")]);
    },
    async end() {
      await head;
      csv.end();
      await written;
    },
  };
}
