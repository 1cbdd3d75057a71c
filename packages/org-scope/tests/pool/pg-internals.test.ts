import pg from "pg";
import { expect, test } from "vitest";

// What src/pool relies on beyond pg's documented interface; docs/internals.md tells why. Where one of these fails after an update of
// pg, read its Query anew before changing the test.

const prototype = pg.Query.prototype as unknown as Record<string, unknown>;

test.each(["prepare", "_getRows", "handleDataRow", "handleCommandComplete", "handleEmptyQuery", "handleError", "handleReadyForQuery"])(
  "Query has %s",
  (method) => {
    expect(prototype[method]).toBeTypeOf("function");
  },
);

test("a query in extended mode writes Parse, Bind, Describe, Execute and one Sync, in that order", () => {
  const written: string[] = [];
  const write = (name: string) => () => void written.push(name);
  const connection = {
    parsedStatements: {},
    submittedNamedStatements: {},
    stream: {},
    ...Object.fromEntries(["parse", "bind", "describe", "execute", "sync", "flush", "close", "query"].map((name) => [name, write(name)])),
  };
  const Query = pg.Query as unknown as new (config: object, values: undefined, callback: () => void) => { submit(connection: object): unknown };
  expect(new Query({ text: "SELECT 1", values: [], queryMode: "extended" }, undefined, () => undefined).submit(connection)).toBeNull();
  expect(written).toEqual(["parse", "bind", "describe", "execute", "sync"]);
});

test("the transaction's status is public", () => {
  expect(pg.Client.prototype.getTransactionStatus).toBeTypeOf("function");
});

test("the pool makes its connections of the class that it is given, lends them with a release of their own, and queries by connect", async () => {
  class Client extends pg.Client {
    override connect(callback?: unknown): never {
      return (callback as () => void)() as never;
    }
    override query(...args: unknown[]): never {
      return (args.at(-1) as (error: null, result: string) => void)(null, "answered") as never;
    }
  }
  const lent: unknown[] = [];
  class Pool extends pg.Pool {
    override connect(callback?: unknown): never {
      lent.push(callback);
      return super.connect(callback as never) as never;
    }
  }
  const pool: pg.Pool = new Pool({ Client: Client as never, max: 1 });
  const client = await new Promise<pg.PoolClient>((resolve) => void pool.connect((_error, made) => resolve(made!)));
  expect(client).toBeInstanceOf(Client);
  expect(client.release).toBeTypeOf("function");
  client.release();
  expect(await pool.query("SELECT 1")).toBe("answered");
  expect(lent).toHaveLength(2);
});
