import { ImportTally } from "../documents/import-tally";
import type { ImportedDocument } from "../documents/imported-document";
import type { RefusedDocument } from "../documents/refusal";
import type { ImportReport, ShownRow } from "../store/import-outcome";
import type { Counters } from "./import-lease";

const SHOWN_TEXT = 200;

export type Result = "created" | "updated" | "skipped";

/** Adds up what becomes of the records of an import. */
export class RunTally {
  readonly #documents = new ImportTally();
  readonly #results: Record<Result, number> = { created: 0, updated: 0, skipped: 0 };
  #refused = 0;
  readonly #side = { freeTextLines: 0, createdClients: 0, createdProducts: 0 };

  count(result: Result): void {
    this.#results[result]++;
  }

  /** A document that is created; its currency is the one that it is written in. */
  accept(document: ImportedDocument): void {
    this.#documents.accept(document);
  }

  add(side: Partial<Record<"freeTextLines" | "createdClients" | "createdProducts", number>>): void {
    for (const key of Object.keys(side) as (keyof typeof side)[]) this.#side[key] += side[key] ?? 0;
  }

  refuse(refused: RefusedDocument): void {
    this.#refused++;
    this.#documents.refuse(refused);
  }

  counters(): Counters {
    const { created, updated, skipped } = this.#results;
    const failed = this.#refused;
    return { totalRows: created + updated + skipped + failed, createdRows: created, updatedRows: updated, skippedRows: skipped, failedRows: failed };
  }

  report(): ImportReport {
    const { invoices, creditNotes, acceptedLines, fallbackClients, refusedDocuments, refusedRows, documentsByReason, months } = this.#documents.report();
    return {
      ...this.#results,
      ...this.#side,
      refused: refusedDocuments,
      refusedRows,
      invoices,
      creditNotes,
      lines: acceptedLines,
      fallbackDocuments: fallbackClients,
      byReason: { ...documentsByReason },
      months: months.map(({ month, currencyCode, documents, net }) => ({ month, currencyCode, documents, net: net.toFixed(2) })),
    };
  }

  /** The first refused rows as they came, in the order of the file, their texts shortened. */
  sample(): ShownRow[] {
    const rows = this.#documents.report().firstRefused.map(({ file, row, errors }) => ({
      file,
      row: row.rowNumber,
      errors: errors.map((error) => ({ ...error, params: { ...error.params }, raw: error.raw?.slice(0, SHOWN_TEXT) ?? null })),
    }));
    return rows.sort((a, b) => a.file.localeCompare(b.file) || a.row - b.row);
  }
}
