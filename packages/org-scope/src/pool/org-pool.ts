import pg, { type QueryResult } from "pg";
import { currentErrand, currentOrganization, newErrand, runErrand, type Errand } from "./context.ts";
import { Lease, type LeaseOptions, type TransactionStatus } from "./lease.ts";
import { OrgClient } from "./org-client.ts";
import type { QueryCallback } from "./pg-query.ts";
import type { PgPool as Pool, PgPoolConfig as PoolConfig } from "./pg-types.ts";
import { createPrologue, DEFAULT_SETTING, type PrologueOptions } from "./prologue.ts";

export type OrgPoolConfig = PoolConfig & {
  orgScope?: PrologueOptions & {
    /** A pool of its own for queries under an organisation, e.g. of a login role that no policy lets off. */
    scopedPool?: PoolConfig;
  };
};

type Release = (error?: Error | boolean) => void;
type LentClient = { query: OrgClient["query"]; lease: Lease | undefined; release: Release; getTransactionStatus(): TransactionStatus } & NodeJS.EventEmitter;
type Connected = (error: Error | null | undefined, client: LentClient | undefined, release: Release) => void;

/** pg's Pool with its many ways of calling `query` and `connect` as one. */
type PlainPool = NodeJS.EventEmitter & {
  connect(callback: Connected): void;
  query(config: unknown, values?: unknown, callback?: unknown): unknown;
  end(callback?: () => void): Promise<void> | void;
};
const PlainPool = pg.Pool as unknown as new (config: PoolConfig) => PlainPool;

/**
 * A pool for `new PrismaPg(pool)`. Queries that start under an organisation carry it, in the same round trip, and
 * leave nothing of it on the connection. All others go out as they are, as the connection's own user.
 */
export function createOrgPool({ orgScope: { scopedPool, ...prologue } = {}, ...config }: OrgPoolConfig): Pool {
  const options = { prologue: createPrologue(prologue), setting: prologue.setting ?? DEFAULT_SETTING };
  const scoped = scopedPool && new OrgPool({ ...config, ...scopedPool }, options, undefined);
  return new OrgPool(config, options, scoped) as unknown as Pool;
}

// By a symbol, not by the class: hot reloading makes the class anew while the pool lives on.
const BRAND = Symbol.for("org-scope.pool");

/** Whether the pool puts organisations in force. */
export const isOrgPool = (pool: object): boolean => BRAND in pool;

class OrgPool extends PlainPool {
  readonly [BRAND] = true;
  readonly #options: LeaseOptions;
  readonly #scoped: OrgPool | undefined;

  constructor(config: PoolConfig, options: LeaseOptions, scoped: OrgPool | undefined) {
    super({ ...config, Client: OrgClient as unknown as typeof pg.Client });
    this.#options = options;
    this.#scoped = scoped;
    scoped?.on("error", (...details) => this.emit("error", ...details));
  }

  override connect(callback: Connected): void;
  override connect(): Promise<LentClient>;
  override connect(callback?: Connected): Promise<LentClient> | void {
    if (!callback) return new Promise((resolve, reject) => this.connect((error, client) => (client ? resolve(client) : reject(error))));
    this.#lend(currentErrand(), false, callback);
  }

  override query(config: unknown, values?: unknown, callback?: unknown): unknown {
    if (currentOrganization() === undefined) return super.query(config, values, callback);
    const done = [values, callback].find((value): value is QueryCallback => typeof value === "function");
    if (done) return this.#queryOnce(config, values, done);
    return new Promise<QueryResult | undefined>((resolve, reject) =>
      this.#queryOnce(config, values, (error, result) => (error ? reject(error) : resolve(result))),
    );
  }

  override end(callback?: () => void): Promise<void> | void {
    const ended = Promise.all([super.end(), this.#scoped?.end()]).then(() => undefined);
    return callback ? void ended.then(callback) : ended;
  }

  #lend(errand: Errand = newErrand(undefined), isSingle: boolean, callback: Connected): void {
    errand.reachedPool = true;
    if (errand.organization !== undefined && this.#scoped) return this.#scoped.#lend(errand, isSingle, callback);
    super.connect((error, client, release) => {
      if (client) lease(client, new Lease(errand, this.#options, isSingle));
      // A waiting caller is served by whoever releases a connection, in that one's context; it is called in its own.
      runErrand(errand, () => callback(error, client, client?.release ?? release));
    });
  }

  /** As pg's Pool.query, but a connection on which a statement failed is kept: nothing is wrong with it. */
  #queryOnce(config: unknown, values: unknown, done: QueryCallback): void {
    this.#lend(currentErrand(), true, (error, client) => {
      if (!client) return done(error);
      let finished = false;
      const finish: QueryCallback = (failure, result) => {
        if (finished) return;
        finished = true;
        client.removeListener("error", finish);
        client.release(isStatementError(failure) ? undefined : (failure ?? undefined));
        done(failure, result);
      };
      client.on("error", finish);
      try {
        client.query(config, Array.isArray(values) ? values : undefined, finish);
      } catch (failure) {
        finish(failure as Error);
      }
    });
  }
}

const ignore = (): void => undefined;

/** Lends the connection until it is released. One whose transaction is still open is closed, not given to others. */
function lease(client: LentClient, lent: Lease): void {
  const { release } = client;
  client.lease = lent;
  // A connection that is lost before its borrower listens would end the process; the next query tells of it.
  client.on("error", ignore);
  client.release = (error) => {
    lent.end();
    release(error ?? client.getTransactionStatus() !== "I");
    client.removeListener("error", ignore);
  };
}

/** The server reported it for the statement, and the connection goes on. */
function isStatementError(error: Error | null | undefined): boolean {
  return error instanceof Error && "severity" in error && error.severity === "ERROR";
}
