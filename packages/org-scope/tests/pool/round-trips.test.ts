import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDesk, createDesk, type Connected, type Desk, type DeskDb } from "../support/desk.ts";
import { startWireProxy, type WireProxy } from "../support/wire-proxy.ts";

let desk: Desk;
let proxy: WireProxy;
let connected: Connected;
let orgDb: DeskDb;

beforeAll(async () => {
  desk = await createDesk();
  proxy = await startWireProxy(desk.database.url);
  connected = connectDesk(desk, { connectionString: proxy.url, max: 2 });
  orgDb = connected.db("a");
  // Both connections are open before anything is counted.
  await Promise.all([orgDb.invoice.count(), orgDb.invoice.count()]);
});
afterAll(async () => {
  await connected.close();
  await proxy.close();
  await desk.drop();
});

async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  const { roundTrips, ready } = await proxy.count(work);
  expect(ready).toBe(roundTrips);
  return roundTrips;
}

/** What the same work costs without us: the unscoped client on the same pool. */
const plain = (work: (db: DeskDb) => Promise<unknown>) => roundTrips(() => work(connected.prisma as unknown as DeskDb));
const scoped = (work: (db: DeskDb) => Promise<unknown>) => roundTrips(() => work(orgDb));

describe("one round trip", () => {
  test.each<[string, (db: DeskDb) => Promise<unknown>]>([
    ["findMany", (db) => db.invoice.findMany()],
    ["findFirst", (db) => db.invoice.findFirst({ where: { number: 1 } })],
    ["findUnique", (db) => db.invoice.findUnique({ where: { id: "a-invoice-1" } })],
    ["count", (db) => db.invoice.count()],
    ["aggregate", (db) => db.invoice.aggregate({ _sum: { total: true } })],
    ["groupBy", (db) => db.invoice.groupBy({ by: ["status"], _count: true })],
    ["updateMany", (db) => db.invoice.updateMany({ data: { total: 1 } })],
    ["update", (db) => db.invoice.update({ where: { id: "a-invoice-1" }, data: { total: 2 } })],
    ["raw SQL", (db) => db.$queryRawUnsafe('SELECT count(*) FROM "Invoice"')],
  ])("%s", async (_name, work) => {
    expect(await scoped(work)).toBe(1);
  });

  test("ten findUnique at once are one query", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `a-invoice-${index + 1}`);
    const found: unknown[] = [];
    const cost = await scoped(async (db) => found.push(...(await Promise.all(ids.map((id) => db.invoice.findUnique({ where: { id } }))))));
    expect(cost).toBe(1);
    expect(found.filter((invoice) => invoice !== null)).toHaveLength(3);
  });
});

describe("what it costs without us", () => {
  let next = 100;
  const cases: [string, (db: DeskDb) => Promise<unknown>][] = [
    ["an interactive transaction", (db) => db.$transaction(async (tx) => [await tx.invoice.findMany(), await tx.invoice.count()])],
    ["one with an isolation level", (db) => db.$transaction((tx) => tx.invoice.count(), { isolationLevel: "Serializable" })],
    ["one that is rolled back", (db) => db.$transaction(async (tx) => Promise.reject(new Error(String(await tx.invoice.count())))).catch(() => undefined)],
    ["one in another", (db) => db.$transaction((tx) => tx.$transaction(async (inner) => inner.invoice.count()))],
    ["a batch", (db) => db.$transaction([db.invoice.count(), db.client.count(), db.invoice.findMany()])],
    [
      "a nested create",
      (db) => db.invoice.create({ data: { number: (next += 1), organizationId: "a", lines: { create: [{ text: "one" }, { text: "two" }] } } }),
    ],
    ["an include", (db) => db.invoice.findMany({ include: { lines: true, client: true } })],
  ];
  test.each(cases)("%s", async (_name, work) => {
    expect(await scoped(work)).toBe(await plain(work));
  });
});
