import { setTimeout as sleep } from "node:timers/promises";
import type { Case } from "../support/compare.ts";
import type { Db } from "../support/shop.ts";

const rename = (db: Db, id: string, title: string) => db.item.update!({ where: { id }, data: { title }, select: { title: true } });
const levels = ["ReadUncommitted", "ReadCommitted", "RepeatableRead", "Serializable"];

const NOT_OURS = "org-scope tells that this is no promise of its client: OrgScopeError MIXED_TRANSACTION";

export const TRANSACTIONS: readonly Case[] = [
  [
    "interactive",
    (db) => db.$transaction(async (tx) => [await rename(tx, "item1", "one"), await tx.item.count!(), await tx.part.findMany!({ orderBy: { id: "asc" } })]),
  ],
  ["rolled back", (db) => db.$transaction(async (tx) => Promise.reject(new RangeError(JSON.stringify(await rename(tx, "item1", "never")))))],
  ["rolled back by a failure", (db) => db.$transaction(async (tx) => [await rename(tx, "item1", "never"), await rename(tx, "none", "x")])],
  [
    "a failure that is caught",
    (db) => db.$transaction(async (tx) => [await rename(tx, "none", "x").catch((error: { code: string }) => error.code), await rename(tx, "item1", "after")]),
  ],
  [
    "a failure of SQL that is caught",
    (db) => db.$transaction(async (tx) => [await tx.$queryRawUnsafe("SELECT 1 / 0").catch(() => "caught"), await rename(tx, "item1", "never")]),
  ],
  ["one in another", (db) => db.$transaction((tx) => tx.$transaction((inner) => rename(inner, "item1", "inner")))],
  ["used after its end", (db) => db.$transaction((tx) => Promise.resolve(tx)).then((tx) => tx.item.count!())],
  ["many at once in one", (db) => db.$transaction((tx) => Promise.all(["item1", "item2", "none"].map((id) => tx.item.findUnique!({ where: { id } }))))],
  [
    "too long",
    (db) =>
      db.$transaction(
        async (tx) => {
          await rename(tx, "item1", "never");
          await sleep(80);
          return tx.item.count!();
        },
        { timeout: 30 },
      ),
  ],
  [
    "no connection in time",
    async (db) => {
      const hold = () => db.$transaction(async (tx) => (await tx.item.count!(), sleep(300, "held")), { maxWait: 5_000 });
      const both = [hold(), hold()];
      await sleep(100);
      const late = db.$transaction((tx) => tx.item.count!(), { maxWait: 50 }).catch((error: { code: string }) => error.code);
      return Promise.all([...both, late]);
    },
    { uncounted: "who came late may still be given a connection, and give it back" },
  ],
  ["batch", (db) => db.$transaction([rename(db, "item1", "batch"), db.item.count!(), db.shelf.findMany!({ orderBy: { id: "asc" } })])],
  ["batch rolled back", (db) => db.$transaction([rename(db, "item1", "never"), rename(db, "none", "x")])],
  ["batch of findUnique", (db) => db.$transaction(["item1", "item2", "none"].map((id) => db.item.findUnique!({ where: { id } })))],
  ["batch with a level", (db) => db.$transaction([db.item.count!(), db.part.count!()], { isolationLevel: "Serializable" })],
  [
    "batch of raw SQL",
    (db) =>
      db.$transaction([
        db.$executeRawUnsafe(`UPDATE "Part" SET name = 'raw' WHERE id = $1`, "part1"),
        db.$queryRawUnsafe(`SELECT name FROM "Part" WHERE id = $1`, "part1"),
      ]),
  ],
  ["batch of nothing", (db) => db.$transaction([])],
  ["batch of what is no promise", (db) => db.$transaction([1 as unknown as Promise<unknown>]), { error: NOT_OURS, message: NOT_OURS }],
  ...levels.map((isolationLevel): Case => [
    `level ${isolationLevel}`,
    (db) => db.$transaction((tx) => tx.$queryRawUnsafe("SHOW transaction_isolation"), { isolationLevel }),
  ]),
  ["an unknown level", (db) => db.$transaction((tx) => tx.item.count!(), { isolationLevel: "None" })],
];

export const RAW: readonly Case[] = [
  ["$queryRaw", (db) => db.$queryRaw`SELECT id, number, price, "soldAt", big, labels, data FROM "Item" WHERE number < ${4} ORDER BY id`],
  ["$queryRaw of Prisma.sql", (db, Prisma) => db.$queryRaw(Prisma.sql`SELECT id FROM "Item" WHERE id IN (${Prisma.join(["item1", "item2"])}) ORDER BY id`)],
  ["$executeRaw", (db) => db.$executeRaw`UPDATE "Item" SET title = ${"raw"} WHERE number <= ${2}`],
  ["$queryRawUnsafe", (db) => db.$queryRawUnsafe(`SELECT count(*) FROM "Part" WHERE "itemId" = $1`, "item1")],
  ["$executeRawUnsafe", (db) => db.$executeRawUnsafe(`DELETE FROM "Part" WHERE id = $1`, "part7")],
];

export const PROMISES: readonly Case[] = [
  [
    "not awaited, not done",
    async (db) => {
      void rename(db, "item1", "never");
      await sleep(20);
      return db.item.findUnique!({ where: { id: "item1" } });
    },
  ],
  [
    "awaited twice, done once",
    async (db) => {
      const changed = db.item.update!({ where: { id: "item1" }, data: { number: { increment: 1000 } } });
      return [await changed, await changed];
    },
  ],
  [
    "then, catch and finally",
    async (db) => [
      await rename(db, "item1", "then").then(() => 1),
      await rename(db, "none", "x").catch(() => 2),
      await rename(db, "item1", "finally").finally(() => undefined),
    ],
  ],
  ["its name", (db) => Promise.resolve(Object.prototype.toString.call(db.item.count!()))],
];
