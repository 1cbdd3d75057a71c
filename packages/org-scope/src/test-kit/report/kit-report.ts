import { gist, type Outcome } from "../judge/outcome.ts";
import { isToldOnly, type LeakKind, type Verdict } from "../judge/verdict.ts";
import type { Attack } from "../run/attacks.ts";
import { written } from "../run/perform.ts";
import type { Call } from "../spoofs/spoof.ts";

/** How the attacks on one place ended. */
export type Cell = Record<"attacks" | Verdict["result"], number>;

export type Leak = { model: string; operation: string; spoof: string; kind: LeakKind; told: string; call: string; answer: string };

/** A call of A on its own rows that gave something else than the plain client gives where no other organisation is. */
export type Missed = { model: string; operation: string; call: string; answer: string; expected: string };

export type KitReport = {
  client: string;
  total: Cell;
  /** By model, then by operation. */
  cells: Record<string, Record<string, Cell>>;
  bySpoof: Record<string, Cell>;
  /** What reached B, or told of it by an answer. */
  leaks: Leak[];
  /** What told only that a row of B exists, to one who knows its id. */
  told: Leak[];
  /** Calls of A on its own rows: those that answered as they must, those that the schema refuses to anybody, those that did not. */
  own: { found: number; refusedToAll: number; missed: Missed[] };
};

/** Collects what a run finds. */
export class Tally {
  readonly #report: KitReport;

  constructor(client: string) {
    this.#report = { client, total: emptyCell(), cells: {}, bySpoof: {}, leaks: [], told: [], own: { found: 0, refusedToAll: 0, missed: [] } };
  }

  attack({ model, spoof, call, sent }: Attack, outcome: Outcome, { result, leaks }: Verdict): void {
    const { total, cells, bySpoof } = this.#report;
    const ofModel = (cells[model] ??= {});
    for (const cell of [total, (ofModel[call.operation] ??= emptyCell()), (bySpoof[spoof.name] ??= emptyCell())]) {
      cell.attacks += 1;
      cell[result] += 1;
    }
    for (const { kind, told } of leaks) {
      const leak = { model, operation: call.operation, spoof: spoof.name, kind, told, call: sent.slice(0, 2_000), answer: outcome.text.slice(0, 500) };
      this.#report[isToldOnly(kind) ? "told" : "leaks"].push(leak);
    }
  }

  own(model: string, call: Call, found: Outcome, expected: Outcome): void {
    const { own } = this.#report;
    if (expected.kind === "error" && found.kind === "error") own.refusedToAll += 1;
    else if (found.kind === expected.kind && found.text === expected.text) own.found += 1;
    else own.missed.push({ model, operation: call.operation, call: written(model, call).slice(0, 2_000), answer: gist(found).slice(0, 500), expected: gist(expected).slice(0, 500) });
  }

  report(): KitReport {
    return this.#report;
  }
}

export const emptyCell = (): Cell => ({ attacks: 0, refused: 0, invalid: 0, empty: 0, own: 0, told: 0, leak: 0 });

/** Several cells as one. */
export function sumOf(cells: readonly Cell[]): Cell {
  const sum = emptyCell();
  for (const cell of cells) for (const key of Object.keys(sum) as (keyof Cell)[]) sum[key] += cell[key];
  return sum;
}
