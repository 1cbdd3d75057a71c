import { expect, expectTypeOf, test } from "vitest";
import type { OrgDb } from "../../src/client/org-db.ts";

type Model = { findMany(): PromiseLike<{ id: string }[]>; count(): PromiseLike<number> };

/** What every generated client has, and two models. */
type Client = {
  invoice: Model;
  client: Model;
  $extends(extension: object): unknown;
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $on(event: string, listener: () => void): void;
  $transaction<R>(work: (tx: Omit<Client, "$extends" | "$connect" | "$disconnect" | "$on">) => Promise<R>): Promise<R>;
  $queryRaw<T>(text: TemplateStringsArray): PromiseLike<T>;
};

test("the type of the scoped client", () => {
  type Db = OrgDb<Client>;
  expectTypeOf<Client>().not.toExtend<Db>();
  expectTypeOf<OrgDb<{ other: Model }>>().not.toExtend<Db>();
  expectTypeOf<Db["invoice"]>().toEqualTypeOf<Model>();
  expectTypeOf<keyof Db>().not.toExtend<"$extends" | "$connect" | "$disconnect" | "$on">();
  expectTypeOf<Extract<keyof Db, "$extends" | "$connect" | "$disconnect" | "$on">>().toBeNever();

  // Never called: only its types are looked at.
  const inTransaction = async (db: Db) => {
    const [rows, count] = await db.$transaction([db.invoice.findMany(), db.client.count()]);
    expectTypeOf(rows).toEqualTypeOf<{ id: string }[]>();
    expectTypeOf(count).toEqualTypeOf<number>();
    const answer = await db.$transaction(async (tx) => {
      expectTypeOf(tx).toEqualTypeOf<Db>();
      return tx.client.count();
    });
    expectTypeOf(answer).toEqualTypeOf<number>();
  };
  expect(inTransaction).toBeTypeOf("function");
});
