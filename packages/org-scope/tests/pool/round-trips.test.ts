import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MODEL_OPERATIONS } from "../../src/client/model-operations.ts";
import { connectDesk, createDesk, type Connected, type Desk, type DeskDb } from "../support/desk.ts";
import { hasPgBouncer, startPgBouncer, type Bouncer } from "../support/pgbouncer.ts";
import { startWireProxy, type WireProxy } from "../support/wire-proxy.ts";

type Work = (db: DeskDb) => Promise<unknown>;

let desk: Desk;
let last = 100;

beforeAll(async () => {
  desk = await createDesk();
});
afterAll(() => desk.drop());

const invoice = () => ({ number: (last += 1), organizationId: "a" });
const first = { where: { id: "a-invoice-1" } };

/** A note that is made past the counted connections. */
async function newNote(): Promise<string> {
  const id = `note-${(last += 1)}`;
  await desk.database.sql(`INSERT INTO "Note" (id, "organizationId", text) VALUES ($1, 'a', 'new')`, [id]);
  return id;
}

function upsert(db: DeskDb): Promise<unknown> {
  const { number, organizationId } = invoice();
  const where = { organizationId_number: { organizationId, number } };
  return db.invoice.upsert({ where, create: { number, organizationId }, update: { number } });
}

/** Each of Prisma's operations, in the form in which Prisma itself sends one statement. */
const OPERATIONS: Record<(typeof MODEL_OPERATIONS)[number], Work> = {
  findMany: (db) => db.invoice.findMany(),
  findFirst: (db) => db.invoice.findFirst({ where: { number: 1 } }),
  findFirstOrThrow: (db) => db.invoice.findFirstOrThrow({ where: { number: 1 } }),
  findUnique: (db) => db.invoice.findUnique(first),
  findUniqueOrThrow: (db) => db.invoice.findUniqueOrThrow(first),
  count: (db) => db.invoice.count(),
  aggregate: (db) => db.invoice.aggregate({ _sum: { total: true } }),
  groupBy: (db) => db.invoice.groupBy({ by: ["status"], _count: true }),
  create: (db) => db.invoice.create({ data: invoice() }),
  createMany: (db) => db.invoice.createMany({ data: [invoice(), invoice()] }),
  createManyAndReturn: (db) => db.invoice.createManyAndReturn({ data: [invoice(), invoice()] }),
  update: (db) => db.invoice.update({ ...first, data: { total: 2 } }),
  updateMany: (db) => db.invoice.updateMany({ data: { total: 1 } }),
  updateManyAndReturn: (db) => db.invoice.updateManyAndReturn({ data: { total: 1 } }),
  upsert,
  delete: async (db) => db.note.delete({ where: { id: await newNote() } }),
  deleteMany: (db) => db.note.deleteMany(),
};

const RAW: readonly [string, Work][] = [
  ["$queryRaw", (db) => db.$queryRaw`SELECT count(*) FROM "Invoice"`],
  ["$queryRawUnsafe", (db) => db.$queryRawUnsafe('SELECT count(*) FROM "Invoice"')],
  ["$executeRaw", (db) => db.$executeRaw`UPDATE "Invoice" SET total = 3 WHERE number = ${1}`],
  ["$executeRawUnsafe", (db) => db.$executeRawUnsafe('UPDATE "Invoice" SET total = 3')],
];

const lines = { create: [{ text: "one" }, { text: "two" }] };

/** What takes Prisma several statements. */
const COMPOSED: readonly [string, Work][] = [
  ["an interactive transaction", (db) => db.$transaction(async (tx) => [await tx.invoice.findMany(), await tx.invoice.count()])],
  ["one with an isolation level", (db) => db.$transaction((tx) => tx.invoice.count(), { isolationLevel: "Serializable" })],
  ["one with raw SQL", (db) => db.$transaction(async (tx) => [await tx.$queryRawUnsafe("SELECT 1"), await tx.invoice.count()])],
  ["one that is rolled back", (db) => db.$transaction(async (tx) => Promise.reject(new Error(String(await tx.invoice.count())))).catch(() => undefined)],
  ["one in another", (db) => db.$transaction((tx) => tx.$transaction(async (inner) => inner.invoice.count()))],
  ["one in which nothing is asked", (db) => db.$transaction(async () => undefined)],
  ["a batch", (db) => db.$transaction([db.invoice.count(), db.client.count(), db.invoice.findMany()])],
  ["a batch with raw SQL", (db) => db.$transaction([db.invoice.count(), db.$queryRawUnsafe("SELECT 1")])],
  ["a batch of one", (db) => db.$transaction([db.invoice.count()])],
  ["a nested create", (db) => db.invoice.create({ data: { ...invoice(), lines } })],
  ["a nested createMany", (db) => db.invoice.create({ data: { ...invoice(), lines: { createMany: { data: lines.create } } } })],
  ["a create that connects", (db) => db.invoice.create({ data: { number: invoice().number, organization: { connect: { id: "a" } }, client: { connect: { id: "a-client-1" } } } })],
  ["a nested update", (db) => db.invoice.update({ ...first, data: { lines: { updateMany: { where: {}, data: { text: "changed" } } } } })],
  ["an upsert by id", async (db) => db.note.upsert({ where: { id: await newNote() }, create: { text: "new", organizationId: "a" }, update: { text: "changed" } })],
  ["an include", (db) => db.invoice.findMany({ include: { lines: true, client: { include: { contacts: true } } } })],
  ["a fluent chain", (db) => db.invoice.findUnique(first).client!()],
  ["a _count", (db) => db.client.findMany({ select: { _count: { select: { invoices: true } } } })],
];

const WAYS = ["direct", "through PgBouncer in transaction mode (skipped where it is not installed)"];

describe.each(WAYS)("%s", (way) => {
  const isDirect = way === WAYS[0];
  let bouncer: Bouncer | undefined;
  let proxy: WireProxy;
  let connected: Connected;

  beforeAll(async () => {
    bouncer = isDirect || !hasPgBouncer() ? undefined : await startPgBouncer(desk.database.url, 2);
    proxy = await startWireProxy(bouncer?.url ?? desk.database.url);
    connected = connectDesk(desk, { connectionString: proxy.url, max: 2 });
    // Both connections are open before anything is counted.
    await Promise.all([connected.db("a").invoice.count(), connected.db("a").invoice.count()]);
  });
  afterAll(async () => {
    await connected.close();
    await proxy.close();
    await bouncer?.stop();
  });

  async function roundTrips(work: () => Promise<unknown>): Promise<number> {
    const { roundTrips: sent, ready } = await proxy.count(work);
    expect(ready).toBe(sent);
    return sent;
  }
  const scoped = (work: Work) => roundTrips(() => work(connected.db("a")));
  /** What the same work costs without us: the unscoped client on the same pool. */
  const plain = (work: Work) => roundTrips(() => work(connected.prisma as unknown as DeskDb));

  test.skipIf(!isDirect && !hasPgBouncer()).each([...Object.entries(OPERATIONS), ...RAW])("%s: one round trip", async (_name, work) => {
    expect(await plain(work)).toBe(1);
    expect(await scoped(work)).toBe(1);
  });

  test.skipIf(!isDirect && !hasPgBouncer()).each(COMPOSED)("%s costs what it costs without us", async (_name, work) => {
    expect(await scoped(work)).toBe(await plain(work));
  });

  test.skipIf(!isDirect && !hasPgBouncer())("ten findUnique at once are one query", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `a-invoice-${index + 1}`);
    const found: unknown[] = [];
    const cost = await scoped(async (db) => found.push(...(await Promise.all(ids.map((id) => db.invoice.findUnique({ where: { id } }))))));
    expect(cost).toBe(1);
    expect(found.filter((row) => row !== null)).toHaveLength(3);
  });
});
