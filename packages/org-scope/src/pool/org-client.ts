import pg, { type ClientConfig, type QueryResult } from "pg";
import type { Lease, TransactionStatus } from "./lease.ts";
import type { QueryCallback, QueryInput } from "./pg-query.ts";
import { ScopedQuery } from "./scoped-query.ts";

/** pg's Client with its many ways of calling `query` as one. */
type PlainClient = {
  query(config: unknown, values?: unknown, callback?: unknown): unknown;
  getTransactionStatus(): TransactionStatus;
};
const PlainClient = pg.Client as unknown as new (config?: ClientConfig) => PlainClient;

/** A connection of the pool. While it is lent out for an organisation, its statements carry that organisation. */
export class OrgClient extends PlainClient {
  /** The one that it is lent for, or was last. */
  lease: Lease | undefined;

  override query(config: unknown, values?: unknown, callback?: unknown): unknown {
    const { lease } = this;
    if (!lease) return super.query(config, values, callback);
    const done = [values, callback].find((value): value is QueryCallback => typeof value === "function");
    if (lease.isPlain() && !lease.isLate(textOf(config) ?? "")) return super.query(config, values, callback);
    const input = queryInput(config, values);
    if (done) return this.#send(lease, input, done);
    return new Promise<QueryResult | undefined>((resolve, reject) => this.#send(lease, input, (error, result) => (error ? reject(error) : resolve(result))));
  }

  #send(lease: Lease, input: QueryInput, done: QueryCallback): void {
    try {
      lease.check(input.text);
    } catch (error) {
      process.nextTick(done, error);
      return;
    }
    const hooks = {
      company: () => lease.company(input.text, this.getTransactionStatus()),
      completed: (command: string) => lease.completed(command),
    };
    const query: ScopedQuery = new ScopedQuery(input, hooks, (error, result) => {
      // The COMMIT that was sent along was skipped with everything else: the transaction waits for its end.
      if (error && query.leavesTransaction && "severity" in error) super.query("ROLLBACK", [], () => done(error));
      else done(error, result);
    });
    super.query(query);
  }
}

function queryInput(config: unknown, values: unknown): QueryInput {
  const text = textOf(config);
  if (text === undefined) throw new TypeError("A scoped connection takes a text or a query's configuration.");
  const input = typeof config === "string" ? {} : (config as Partial<QueryInput>);
  return { ...input, text, values: Array.isArray(values) ? values : (input.values ?? []) };
}

/** The SQL; undefined for what writes to the connection by itself, e.g. a cursor. */
function textOf(config: unknown): string | undefined {
  const text = typeof config === "string" ? config : (config as Partial<QueryInput> | null | undefined)?.text;
  return typeof text === "string" ? text : undefined;
}
