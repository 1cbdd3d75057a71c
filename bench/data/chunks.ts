import { invoice, masterData, TABLES, type Rows, type Table } from "./rows";

const ROWS_PER_CHUNK = 20_000;

/** Rows of COPY's text format, by table. No value holds a tab, a backslash or a line end. */
export type Chunk = Record<Table, string>;

/** All rows of all organisations, in pieces that fit into memory, each with the count of its rows. */
export function* chunks(sizes: readonly number[]): Generator<{ chunk: Chunk; rows: number }> {
  let lines = noLines();
  let rows = 0;
  for (const [rank, size] of sizes.entries()) {
    rows += add(lines, masterData(rank, size));
    for (let number = 0; number < size; number += 1) {
      rows += add(lines, invoice(rank, number, size));
      if (rows < ROWS_PER_CHUNK) continue;
      yield { chunk: joined(lines), rows };
      [lines, rows] = [noLines(), 0];
    }
  }
  if (rows > 0) yield { chunk: joined(lines), rows };
}

const noLines = (): Record<Table, string[]> => Object.fromEntries(TABLES.map((table) => [table, [] as string[]])) as Record<Table, string[]>;

function add(lines: Record<Table, string[]>, rows: Rows): number {
  let count = 0;
  for (const table of TABLES) {
    for (const row of rows[table]) lines[table].push(row.join("\t"));
    count += rows[table].length;
  }
  return count;
}

const joined = (lines: Record<Table, string[]>): Chunk =>
  Object.fromEntries(TABLES.map((table) => [table, lines[table].map((line) => `${line}\n`).join("")])) as Chunk;
