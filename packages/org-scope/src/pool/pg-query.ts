import pg, { type Connection, type QueryResult } from "pg";

export type QueryCallback = (error: Error | null | undefined, result?: QueryResult) => void;

export type QueryInput = {
  text: string;
  values?: readonly unknown[];
  rowMode?: "array";
  types?: unknown;
  query_timeout?: number;
};

/** Messages of the extended protocol, as pg's Connection writes them. */
export type Wire = Connection & {
  parse(statement: { text: string; name?: string }): void;
  bind(parameters: { values: readonly string[] }): void;
  execute(portal: { portal?: string }): void;
};

/**
 * The parts of pg's own Query that are relied on and that its types leave out; `tests/pool/pg-internals.test.ts` pins
 * them. `prepare` writes Parse, Bind and Describe and ends with `_getRows`, which writes Execute and Sync; the
 * `handle…` methods are what pg's Client calls for the server's messages.
 */
type QueryInternals = {
  callback: QueryCallback;
  prepare(connection: Wire): void;
  _getRows(connection: Wire, rows: number | undefined): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: { text: string }, connection: Wire): void;
  handleEmptyQuery(connection: Wire): void;
  handleError(error: Error, connection: Wire): void;
};

type QueryClass = new (config: QueryInput & { queryMode: "extended" }, values: undefined, callback: QueryCallback) => QueryInternals;

export const PgQuery = pg.Query as unknown as QueryClass;
