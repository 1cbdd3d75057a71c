import { PgQuery, type QueryCallback, type QueryInput, type Wire } from "./pg-query.ts";
import type { Statement } from "./prologue.ts";

/** What goes out together with a query, before and after it, in one round trip. */
export type Company = {
  before: readonly Statement[];
  after: readonly Statement[];
  /** Whether BEGIN and COMMIT are among them. */
  opensTransaction: boolean;
};

export type ScopedQueryHooks = {
  /** Asked when it is the query's turn on the connection, not when it was queued: only then is it known. */
  company(): Company;
  /** The command that the server reports for the query itself, e.g. `COMMIT`. */
  completed(command: string): void;
};

/**
 * A query that is sent with others before one Sync, so that all of them are one transaction and one round trip. If one
 * fails, the server skips the rest. Of the others' answers nothing gets into this query's.
 *
 * Always the extended protocol, which takes one statement a query, and never a named statement: the server would
 * report a name as prepared at the wrong Parse.
 */
export class ScopedQuery extends PgQuery {
  readonly query_timeout: number | undefined;
  readonly #hooks: ScopedQueryHooks;
  #after: readonly Statement[] = [];
  #opensTransaction = false;
  /** How many answers to the statements before are outstanding. */
  #before = 0;
  #answered = false;

  constructor({ text, values, rowMode, types, query_timeout }: QueryInput, hooks: ScopedQueryHooks, callback: QueryCallback) {
    super({ text, values: values ?? [], ...(rowMode && { rowMode }), types, queryMode: "extended" }, undefined, callback);
    this.query_timeout = query_timeout;
    this.#hooks = hooks;
  }

  /** Whether the server opened a transaction for this query that an error leaves open. */
  get leavesTransaction(): boolean {
    return this.#opensTransaction;
  }

  override prepare(connection: Wire): void {
    const { before, after, opensTransaction } = this.#hooks.company();
    this.#before = before.length;
    this.#after = after;
    this.#opensTransaction = opensTransaction;
    for (const statement of before) send(connection, statement);
    super.prepare(connection);
  }

  override _getRows(connection: Wire): void {
    connection.execute({});
    for (const statement of this.#after) send(connection, statement);
    connection.sync();
  }

  override handleDataRow(message: unknown): void {
    if (this.#before === 0 && !this.#answered) super.handleDataRow(message);
  }

  override handleCommandComplete(message: { text: string }, connection: Wire): void {
    if (this.#before > 0) {
      this.#before -= 1;
    } else if (!this.#answered) {
      this.#answered = true;
      super.handleCommandComplete(message, connection);
      this.#hooks.completed(message.text);
    }
  }

  override handleEmptyQuery(): void {
    this.#answered = true;
  }

  override handleError(error: Error, connection: Wire): void {
    if (this.#before > 0 && "severity" in error) error.message = `The organisation could not be put in force: ${error.message}`;
    super.handleError(error, connection);
  }
}

function send(connection: Wire, { text, values }: Statement): void {
  connection.parse({ text });
  connection.bind({ values });
  connection.execute({});
}
