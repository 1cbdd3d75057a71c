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
  lease: Lease | undefined;

  override query(config: unknown, values?: unknown, callback?: unknown): unknown {
    const { lease } = this;
    if (!lease) return super.query(config, values, callback);
    const done = [values, callback].find((value): value is QueryCallback => typeof value === "function");
    if (lease.organization === undefined && lease.isInContext()) return super.query(config, values, callback);
    const input = queryInput(config, values);
    if (done) return this.#send(lease, input, done);
    return new Promise<QueryResult | undefined>((resolve, reject) => this.#send(lease, input, (error, result) => (error ? reject(error) : resolve(result))));
  }

  #send(lease: Lease, input: QueryInput, done: QueryCallback): void {
    try {
      lease.check(input.text, this.getTransactionStatus());
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
  const input: Partial<QueryInput> = typeof config === "string" ? { text: config } : ((config ?? {}) as Partial<QueryInput>);
  if (typeof input.text !== "string") throw new TypeError("A scoped connection takes a text or a query's configuration.");
  return { ...input, text: input.text, values: Array.isArray(values) ? values : (input.values ?? []) };
}
