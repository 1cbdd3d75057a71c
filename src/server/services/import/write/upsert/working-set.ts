/** A record while rows are applied to it: as it is stored, and as it is going to be. */
export type Working<Row extends object> = { readonly id: string | null; readonly stored: Row | null; row: Row };

/** The records that rows may meet, found by the columns that identify them. */
export class WorkingSet<Row extends object> {
  readonly #records = new Set<Working<Row>>();
  readonly #ids = new Set<string>();
  readonly #index = new Map<string, Set<Working<Row>>>();

  constructor(private readonly keys: readonly (keyof Row & string)[]) {}

  add(record: Working<Row>): Working<Row> {
    this.#records.add(record);
    if (record.id) this.#ids.add(record.id);
    this.#enter(record);
    return record;
  }

  find(key: keyof Row & string, value: unknown): Working<Row>[] {
    return [...(this.#index.get(`${key} ${String(value)}`) ?? [])];
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  change(record: Working<Row>, row: Row): void {
    this.#leave(record);
    record.row = row;
    this.#enter(record);
  }

  /** Those that are new or changed, in the order in which they came. */
  changed(): Working<Row>[] {
    return [...this.#records].filter(({ row, stored }) => row !== stored);
  }

  forgetUnchanged(): void {
    for (const record of this.#records) {
      if (record.row !== record.stored) continue;
      this.#leave(record);
      this.#records.delete(record);
      if (record.id) this.#ids.delete(record.id);
    }
  }

  #enter(record: Working<Row>): void {
    for (const entry of this.#entries(record)) {
      const found = this.#index.get(entry) ?? new Set();
      this.#index.set(entry, found.add(record));
    }
  }

  #leave(record: Working<Row>): void {
    for (const entry of this.#entries(record)) {
      const found = this.#index.get(entry);
      found?.delete(record);
      if (found?.size === 0) this.#index.delete(entry);
    }
  }

  #entries({ row }: Working<Row>): string[] {
    return this.keys.flatMap((key) => (row[key] === null || row[key] === undefined ? [] : `${key} ${String(row[key])}`));
  }
}
