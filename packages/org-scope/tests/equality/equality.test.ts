import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERRORS, REWRITTEN } from "./cases/errors.ts";
import { READS } from "./cases/reads.ts";
import { PROMISES, RAW, TRANSACTIONS } from "./cases/transactions.ts";
import { VALUES } from "./cases/values.ts";
import { WRITES } from "./cases/writes.ts";
import { compare, type Case } from "./support/compare.ts";
import { openShop, type Shop, type ShopOptions } from "./support/shop.ts";

// Where there is one organisation only, the scoped client under all three walls is the plain client: equal answers,
// errors, numbers of round trips and rows. What differs says why, at its case.

function inShop(name: string, cases: Readonly<Record<string, readonly Case[]>>, options: ShopOptions = {}): void {
  describe(name, () => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await openShop(options);
    });
    afterAll(() => shop.close());
    for (const [kind, list] of Object.entries(cases)) describe(kind, () => compare(() => shop, list));
  });
}

inShop("reads and values", { reads: READS, values: VALUES });
inShop("writes and errors", { writes: WRITES, errors: ERRORS });
inShop("transactions", { transactions: TRANSACTIONS, raw: RAW, promises: PROMISES });

inShop(
  "preview features",
  {
    reads: READS,
    strategies: ["join", "query"].map((relationLoadStrategy): Case => [
      `relationLoadStrategy ${relationLoadStrategy}`,
      (db) =>
        db.item.findMany!({
          relationLoadStrategy,
          include: { shelf: true, parts: { include: { color: true }, orderBy: { id: "asc" } } },
          orderBy: { id: "asc" },
        }),
    ]),
    "strict undefined checks": [
      ["Prisma.skip", (db, Prisma) => db.item.findMany!({ where: { kind: Prisma.skip, number: 1 } })],
      ["Prisma.skip in data", (db, Prisma) => db.item.update!({ where: { id: "item1" }, data: { title: Prisma.skip, shelf: Prisma.skip, number: 77 } })],
      [
        "Prisma.skip for arguments of a relation",
        (db, Prisma) => db.item.findMany!({ include: { parts: Prisma.skip, shelf: true }, where: Prisma.skip, orderBy: { id: "asc" } }),
      ],
      ["Prisma.skip in a relation's filter", (db, Prisma) => db.memo.findMany!({ where: { shelf: { is: Prisma.skip, name: Prisma.skip } } })],
      ["Prisma.skip for a relation's filter", (db, Prisma) => db.memo.findMany!({ where: { shelf: Prisma.skip, OR: Prisma.skip }, orderBy: { id: "asc" } })],
      ["undefined", (db) => db.item.findMany!({ where: { kind: undefined } }), REWRITTEN],
      ["undefined in data", (db) => db.item.update!({ where: { id: "item1" }, data: { title: undefined } }), REWRITTEN],
    ],
  },
  { withPreviews: true },
);

inShop(
  "omit of the client",
  { reads: READS, writes: WRITES },
  { client: { omit: { item: { price: true, organizationId: true }, shelf: { organizationId: true } } } },
);

const NEEDS_OMITTED = "a field that is computed from the organisation's column goes with that column, where it was asked for only to be looked at";

const computed: Case[] = [
  ["a computed field", (db) => db.item.findMany!({ select: { label: true }, orderBy: { number: "asc" } })],
  ["with the columns that it needs", (db) => db.item.findUnique!({ where: { id: "item2" }, include: { shelf: true } })],
  ["of a row that is included", (db) => db.memo.findMany!({ include: { shelf: true }, orderBy: { id: "asc" } })],
  ["of a row that was written", (db) => db.item.update!({ where: { id: "item1" }, data: { title: "Labelled" } })],
];
inShop(
  "result and query extensions of the application's client",
  { computed, reads: READS.map((one): Case => (one[0] === "the same with omit" ? [one[0], one[1], { answer: NEEDS_OMITTED }] : one)) },
  {
    extend: (client) =>
      client
        .$extends({
          result: {
            item: { label: { needs: { title: true, number: true }, compute: ({ title, number }: { title: string; number: number }) => `${number} ${title}` } },
            shelf: { owner: { needs: { organizationId: true }, compute: ({ organizationId }: { organizationId: string }) => `of ${organizationId}` } },
          },
        })
        .$extends({ query: { item: { findMany: ({ args, query }: { args: object; query: (args: object) => unknown }) => query({ ...args, take: 5 }) } } }),
  },
);

describe("messages in full", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ client: { errorFormat: "pretty" } });
  });
  afterAll(() => shop.close());

  test("show the call as Prisma was given it: one's own organisation and nobody else's", async () => {
    const failed = (db: Shop["plain"]["db"]) => db.item.findMany!({ where: { colour: "red" } }).then(String, (error: Error) => error.message);
    const [plain, scoped] = [await failed(shop.plain.db), await failed(shop.scoped.db)];
    expect(scoped).toContain("Unknown argument `colour`");
    expect(scoped).toContain('organizationId: "a"');
    expect(plain).toContain("Unknown argument `colour`");
  });
});
