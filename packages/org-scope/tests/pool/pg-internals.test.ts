import pg from "pg";
import { expect, test } from "vitest";

// What src/pool/pg-query.ts relies on beyond pg's documented interface. Where one of these fails after an update of
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
