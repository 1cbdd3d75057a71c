type Columns = Readonly<Record<string, unknown>>;

/** A row that an attack made, changed or deleted. */
export type Change = { table: string; before: Columns | null; after: Columns | null };
