import { toIsoDay } from "@/lib/billing/calendar-day";
import { ZERO, type Decimal } from "@/lib/money";
import type { ImportedDocument } from "./imported-document";
import type { RefusedDocument, RefusedRow } from "./refusal";

/** Net totals of what is taken in one month of issue and one currency; credit notes count against. */
export interface MonthTotal {
  /** "2026-03" */
  readonly month: string;
  /** `null`: the file does not say. */
  readonly currencyCode: string | null;
  readonly documents: number;
  readonly net: Decimal;
}

export interface ImportReport {
  readonly invoices: number;
  readonly creditNotes: number;
  /** Rows of lines that are taken; shipping lines are not rows. */
  readonly acceptedLines: number;
  /** Documents whose rows named no client. */
  readonly fallbackClients: number;
  readonly refusedDocuments: number;
  readonly refusedRows: number;
  /** Refused documents by the reason they are counted under. */
  readonly documentsByReason: Readonly<Record<string, number>>;
  /** Refused rows by their first error; those that were refused with their document have a code of their own. */
  readonly rowsByReason: Readonly<Record<string, number>>;
  /** The first refused rows, to show. All of them go to the error report. */
  readonly firstRefused: readonly RefusedRow[];
  readonly months: readonly MonthTotal[];
}

const SHOWN = 100;

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Adds up an import while it runs. */
export class ImportTally {
  #invoices = 0;
  #creditNotes = 0;
  #acceptedLines = 0;
  #fallbackClients = 0;
  #refusedDocuments = 0;
  #refusedRows = 0;
  readonly #documentsByReason = new Map<string, number>();
  readonly #rowsByReason = new Map<string, number>();
  readonly #firstRefused: RefusedRow[] = [];
  readonly #months = new Map<string, MonthTotal>();

  accept(document: ImportedDocument): void {
    const credit = document.kind === "CREDIT_NOTE";
    if (credit) this.#creditNotes++;
    else this.#invoices++;
    if (document.client.isFallback) this.#fallbackClients++;
    this.#acceptedLines += document.lines.filter((line) => line.row !== null).length;

    const month = toIsoDay(document.issueDate).slice(0, 7);
    const { currencyCode } = document;
    const key = `${month} ${currencyCode ?? ""}`;
    const before = this.#months.get(key) ?? { month, currencyCode, documents: 0, net: ZERO };
    const net = credit ? before.net.minus(document.totalNet) : before.net.plus(document.totalNet);
    this.#months.set(key, { ...before, documents: before.documents + 1, net });
  }

  refuse(refused: RefusedDocument): void {
    this.#refusedDocuments++;
    this.#refusedRows += refused.rows.length + refused.unlistedLines;
    count(this.#documentsByReason, refused.reason.code);
    if (refused.unlistedLines > 0) count(this.#rowsByReason, "REFUSED_WITH_DOCUMENT", refused.unlistedLines);
    for (const row of refused.rows) {
      count(this.#rowsByReason, row.errors[0]?.code ?? refused.reason.code);
      if (this.#firstRefused.length < SHOWN) this.#firstRefused.push(row);
    }
  }

  report(): ImportReport {
    return {
      invoices: this.#invoices,
      creditNotes: this.#creditNotes,
      acceptedLines: this.#acceptedLines,
      fallbackClients: this.#fallbackClients,
      refusedDocuments: this.#refusedDocuments,
      refusedRows: this.#refusedRows,
      documentsByReason: Object.fromEntries(this.#documentsByReason),
      rowsByReason: Object.fromEntries(this.#rowsByReason),
      firstRefused: [...this.#firstRefused],
      months: [...this.#months.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total),
    };
  }
}
