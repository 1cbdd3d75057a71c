import type { RowProblem } from "../csv/problem";
import type { CsvRow } from "../csv/types";

export type Role = "header" | "line";

/** A row as it waits in a bucket file. */
export interface StoredRow {
  readonly role: Role;
  readonly key: string;
  readonly row: CsvRow;
}

type Columns = Readonly<Record<Role, readonly string[]>>;
type Encoded = [
  role: Role,
  key: string,
  rowNumber: number,
  values: (string | null)[],
  problem: RowProblem | null,
];

/** One line of text. Column names are left out: they are the same in every row. */
export function encodeRow({ role, key, row }: StoredRow, columns: Columns): string {
  const values = columns[role].map((column) => row.cells[column] ?? null);
  const encoded: Encoded = [role, key, row.rowNumber, values, row.problem ?? null];
  return `${JSON.stringify(encoded)}\n`;
}

export function decodeRow(text: string, columns: Columns): StoredRow {
  const [role, key, rowNumber, values, problem] = JSON.parse(text) as Encoded;
  const cells = Object.create(null) as Record<string, string>;
  columns[role].forEach((column, index) => {
    const value = values[index];
    if (typeof value === "string") cells[column] = value;
  });
  return { role, key, row: problem ? { rowNumber, cells, problem } : { rowNumber, cells } };
}
