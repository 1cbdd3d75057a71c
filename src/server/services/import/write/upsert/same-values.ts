/** The row with the values that differ, or the very same row when none does. */
export function withValues<Row extends object>(row: Row, values: Partial<Row>): Row {
  const changed = (Object.keys(values) as (keyof Row)[]).filter((key) => values[key] !== undefined && values[key] !== row[key]);
  if (changed.length === 0) return row;
  return { ...row, ...Object.fromEntries(changed.map((key) => [key, values[key]])) };
}

/** The columns in which a row differs from the stored one. */
export function differences<Row extends object>(stored: Row, row: Row): Partial<Row> {
  const changed = (Object.keys(row) as (keyof Row)[]).filter((key) => row[key] !== stored[key]);
  return Object.fromEntries(changed.map((key) => [key, row[key]])) as Partial<Row>;
}
