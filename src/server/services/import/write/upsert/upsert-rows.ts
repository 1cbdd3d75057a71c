import type { Transaction } from "@/lib/prisma";
import { recordAudits, type AuditEntry } from "@/server/services/audit/record-audits";
import type { CsvFile, CsvRow } from "../../csv/types";
import { refuse, type ImportError, type RefusedDocument } from "../../documents/refusal";
import type { ProblemParams } from "../../csv/problem";
import type { TargetField } from "../../mapping/field";
import { parseRow, type RowValue } from "../../mapping/parse-row";
import type { Mapping } from "../../mapping/suggest-mapping";
import type { ValueOptions } from "../../mapping/values/options";
import type { Result } from "../../run/run-tally";
import { commitEach } from "../commit-each";
import type { ImportRun } from "../import-run";
import { WorkingSet, type Working } from "./working-set";

const BATCH = 200;

/** Why a row is not taken, at the field that is at fault. */
export type RowFault = { readonly field: string; readonly code: ImportError["code"]; readonly params: ProblemParams };

/** What makes clients differ from products, for the one way in which rows are brought into the database. */
export interface UpsertKind<F extends readonly TargetField[], Row extends object> {
  readonly fields: F;
  readonly keys: readonly (keyof Row & string)[];
  /** The stored records that the values may mean or clash with. */
  load(tx: Transaction, run: ImportRun, values: readonly RowValue<F>[]): Promise<Working<Row>[]>;
  /** The record that the value means with what becomes of it, or a fault. Changes nothing. */
  apply(set: WorkingSet<Row>, value: RowValue<F>, run: ImportRun): { record: Working<Row> | null; row: Row } | { fault: RowFault };
  write(tx: Transaction, run: ImportRun, records: readonly Working<Row>[]): Promise<AuditEntry[]>;
}

type Unit<F extends readonly TargetField[]> = { readonly row: CsvRow; readonly value: RowValue<F> };
type Outcome = { readonly result: Result } | { readonly fault: RowFault };

export type RowReading = { readonly file: CsvFile; readonly mapping: Mapping; readonly options: ValueOptions; readonly size: number };

function refusedRow(row: CsvRow, errors: readonly ImportError[]): RefusedDocument {
  const at = { file: "lines", row } as const;
  return refuse(null, [at], errors.map((error) => ({ ...at, error })));
}

function errorOf(row: CsvRow, { field, code, params }: RowFault, mapping: Mapping): ImportError {
  const column = mapping[field] ?? null;
  return { row: row.rowNumber, column, code, params: { field, ...params }, raw: column === null ? null : (row.cells[column] ?? null) };
}

function applyAll<F extends readonly TargetField[], Row extends object>(kind: UpsertKind<F, Row>, set: WorkingSet<Row>, units: readonly Unit<F>[], run: ImportRun): Outcome[] {
  return units.map(({ value }): Outcome => {
    const applied = kind.apply(set, value, run);
    if ("fault" in applied) return applied;
    const { record, row } = applied;
    if (!record) {
      set.add({ id: null, stored: null, row });
      return { result: "created" };
    }
    if (record.row === row) return { result: "skipped" };
    set.change(record, row);
    return { result: "updated" };
  });
}

/** In one transaction: reads, applies, writes, audits. */
function commit<F extends readonly TargetField[], Row extends object>(kind: UpsertKind<F, Row>, run: ImportRun) {
  return (units: readonly Unit<F>[]): Promise<Outcome[]> =>
    run.db.$transaction(async (tx) => {
      const set = new WorkingSet<Row>(kind.keys);
      for (const record of await kind.load(tx, run, units.map(({ value }) => value))) set.add(record);
      const outcomes = applyAll(kind, set, units, run);
      await recordAudits(tx, run.actor, await kind.write(tx, run, set.changed()));
      return outcomes;
    });
}

/** The same without writing: what would have been written is remembered, as later rows may mean the same records. */
function rehearse<F extends readonly TargetField[], Row extends object>(kind: UpsertKind<F, Row>, run: ImportRun) {
  const set = new WorkingSet<Row>(kind.keys);
  return async (units: readonly Unit<F>[]): Promise<Outcome[]> => {
    for (const record of await kind.load(run.db, run, units.map(({ value }) => value))) {
      if (!record.id || !set.has(record.id)) set.add(record);
    }
    const outcomes = applyAll(kind, set, units, run);
    set.forgetUnchanged();
    return outcomes;
  };
}

/** Brings the rows of a file of clients or products into the database, a batch a transaction, each row whole or not at all. */
export async function upsertRows<F extends readonly TargetField[], Row extends object>(kind: UpsertKind<F, Row>, reading: RowReading, run: ImportRun): Promise<void> {
  const { file, mapping, options, size } = reading;
  const write = run.isDryRun ? rehearse(kind, run) : commit(kind, run);
  const refusedByDatabase = (): Outcome => ({ fault: { field: "", code: "REFUSED_BY_DATABASE", params: {} } });
  let batch: Unit<F>[] = [];
  let bytesRead = 0;

  const flush = async () => {
    const units = batch;
    batch = [];
    const outcomes = await commitEach(units, write, refusedByDatabase);
    for (const [index, outcome] of outcomes.entries()) {
      const unit = units[index];
      if ("result" in outcome) run.tally.count(outcome.result);
      else if (unit) await run.refuse(refusedRow(unit.row, [errorOf(unit.row, outcome.fault, mapping)]));
    }
    await run.progress("writing", (bytesRead / size) * 100);
  };

  for await (const row of file.rows({ onProgress: (bytes) => (bytesRead = bytes) })) {
    const parsed = parseRow(row, kind.fields, mapping, options);
    if ("value" in parsed) batch.push({ row, value: parsed.value });
    else {
      await run.refuse(refusedRow(row, parsed.errors));
      await run.progress("writing", (bytesRead / size) * 100);
    }
    if (batch.length >= BATCH) await flush();
  }
  await flush();
}
