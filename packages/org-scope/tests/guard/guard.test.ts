import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createOrgGuard } from "../../src/guard/create-org-guard.ts";
import type { GuardedDb } from "../../src/guard/guarded-db.ts";
import { connectDesk, createDesk, type Connected, type Desk, type DeskClient } from "../support/desk.ts";
import { startWireProxy, type WireProxy } from "../support/wire-proxy.ts";

let desk: Desk;
let proxy: WireProxy;
let connected: Connected;
let guard: (prisma: DeskClient, organization: string) => GuardedDb<DeskClient>;
let a: GuardedDb<DeskClient>;
let b: GuardedDb<DeskClient>;

beforeAll(async () => {
  desk = await createDesk();
  proxy = await startWireProxy(desk.database.url);
  connected = connectDesk(desk, { connectionString: proxy.url });
  guard = createOrgGuard({ schema: desk.fixture.schema });
  [a, b] = [guard(connected.prisma, "a"), guard(connected.prisma, "b")];
  await connected.prisma.$connect();
});
afterAll(async () => {
  await connected.close();
  await proxy.close();
  await desk.drop();
});

const A = { organizationId: "a" };
const refused = (reason: string) => expect.objectContaining({ name: "OrgScopeError", reason });

/** All rows of the tables that the tests write. */
const rows = () =>
  desk.database.sql(`SELECT (SELECT json_agg(c ORDER BY id) FROM "Client" c) AS clients, (SELECT json_agg(i ORDER BY id) FROM "Invoice" i) AS invoices,
    (SELECT json_agg(l ORDER BY id) FROM "InvoiceLine" l) AS lines, (SELECT json_agg(o ORDER BY id) FROM "Organization" o) AS organizations`);

describe("what is refused does not reach the database", () => {
  const id = "b-invoice-1";
  const cases: [string, string, () => PromiseLike<unknown>][] = [
    ["a write without the organisation", "UNNAMED_ORGANIZATION", () => a.invoice.update({ where: { id }, data: { number: 9 } })],
    ["a write of all", "UNNAMED_ORGANIZATION", () => a.invoice.updateMany({ data: { number: 9 } })],
    ["a write under another's name", "FOREIGN_ORGANIZATION", () => a.invoice.deleteMany({ where: { organizationId: "b" } })],
    ["a row for another", "FOREIGN_ORGANIZATION", () => a.client.create({ data: { organizationId: "b", name: "x" } })],
    ["a row given away", "FOREIGN_ORGANIZATION", () => a.client.update({ where: { id: "a-client-1", ...A }, data: { organizationId: "b" } })],
    ["a read by key", "UNIQUE_READ", () => a.invoice.findUnique({ where: { id } })],
    ["a sub-entity by its id", "UNREACHED_PARENT", () => a.invoiceLine.findFirst({ where: { id: "b-line" } })],
    ["a foreign row connected", "UNNAMED_ORGANIZATION", () => a.client.update({ where: { id: "a-client-1", ...A }, data: { invoices: { connect: { id } } } })],
    ["another organisation", "FOREIGN_ORGANIZATION", () => a.organization.update({ where: { id: "b" }, data: { name: "x" } })],
    ["unsafe raw SQL", "RAW_SQL", () => a.$queryRawUnsafe('SELECT * FROM "Invoice" WHERE "organizationId" = $1', "a")],
    ["unsafe raw statements", "RAW_SQL", () => a.$executeRawUnsafe('DELETE FROM "Invoice"')],
    ["raw SQL for all", "RAW_SQL", () => a.$queryRaw`SELECT * FROM "Invoice"`],
    ["raw SQL for another", "RAW_SQL", () => a.$queryRaw`SELECT * FROM "Invoice" WHERE "organizationId" = ${"b"}`],
  ];
  test.each(cases)("%s", async (_case, reason, work) => {
    const before = await rows();
    const { roundTrips } = await proxy.count(async () => {
      await expect(work()).rejects.toEqual(refused(reason));
    });
    expect(roundTrips).toBe(0);
    expect(await rows()).toEqual(before);
  });

  test("nor does the rest of its batch", async () => {
    const before = await rows();
    const { roundTrips } = await proxy.count(async () => {
      const batch = a.$transaction([a.client.create({ data: { ...A, name: "Undone" } }), a.client.deleteMany({})]);
      await expect(batch).rejects.toEqual(refused("UNNAMED_ORGANIZATION"));
    });
    expect(roundTrips).toBe(0);
    expect(await rows()).toEqual(before);
  });

  test("arguments are looked at when they are sent, not when they are written", async () => {
    const args = { where: { id, ...A } as Record<string, string>, data: { number: 9 } };
    const update = a.invoice.update(args);
    delete args.where.organizationId;
    await expect(update).rejects.toEqual(refused("UNNAMED_ORGANIZATION"));
  });
});

describe("what names the organisation goes on as it came", () => {
  beforeEach(() => desk.database.sql(`DELETE FROM "Client" WHERE name LIKE 'New%'`));

  test("writes, in one round trip as without the guard", async () => {
    const { roundTrips } = await proxy.count(() => a.client.createMany({ data: [{ ...A, name: "New 1" }, { ...A, name: "New 2" }] }));
    expect(roundTrips).toBe(1);
    expect(await a.client.updateMany({ where: { name: "New 1", ...A }, data: { name: "New 3" } })).toEqual({ count: 1 });
    expect(await a.client.deleteMany({ where: { ...A, name: { startsWith: "New" } } })).toEqual({ count: 2 });
  });

  test("a foreign row under one's own name is absent", async () => {
    await expect(a.invoice.update({ where: { id: "b-invoice-1", ...A }, data: { number: 9 } })).rejects.toMatchObject({ code: "P2025" });
    const connect = { connect: { id: "b-invoice-1", ...A } };
    await expect(a.client.update({ where: { id: "a-client-1", ...A }, data: { invoices: connect } })).rejects.toMatchObject({ code: "P2018" });
    const line = { text: "x", invoice: connect };
    await expect(a.invoiceLine.create({ data: line })).rejects.toMatchObject({ code: "P2025" });
  });

  test("reads, which are not filtered", async () => {
    expect(await a.invoice.count()).toBe(6);
    expect(await a.invoice.findFirst({ where: { id: "b-invoice-1" } })).toMatchObject({ organizationId: "b" });
    expect(await a.invoice.findFirst({ where: { id: "a-invoice-1", ...A } }).lines!()).toMatchObject([{ id: "a-line" }]);
    expect(await a.invoiceLine.findMany({ where: { invoice: A } })).toHaveLength(1);
    expect(await Promise.all(["fr", "de"].map((id) => a.country.findUnique({ where: { id } })))).toEqual([expect.objectContaining({ id: "fr" }), null]);
  });

  test("raw SQL with the organisation among its values, as the connection's own user", async () => {
    const [row] = await a.$queryRaw`SELECT ${"a"} AS id, current_setting('role') AS role, coalesce(current_setting('app.organization_id', true), '') AS setting`;
    expect(row).toEqual({ id: "a", role: "none", setting: "" });
  });

  test("a batch, in order and as one", async () => {
    const batch = a.$transaction([a.client.create({ data: { ...A, name: "New 1" } }), a.invoice.count(), a.$queryRaw`SELECT ${"a"} AS id`]);
    expect(await batch).toMatchObject([{ name: "New 1" }, 6, [{ id: "a" }]]);
    const failing = a.$transaction([a.client.create({ data: { ...A, name: "New 2" } }), a.client.create({ data: { ...A, name: "New 2" } })]);
    await expect(failing).rejects.toMatchObject({ code: "P2002" });
    expect(await a.client.count({ where: { name: "New 2" } })).toBe(0);
  });
});

describe("a transaction", () => {
  type Tx = GuardedDb<DeskClient>;
  const transaction = (db: Tx, work: (tx: Tx) => Promise<unknown>) => db.$transaction(work);

  test("is guarded too, and is rolled back by a refusal", async () => {
    const before = await rows();
    const work = transaction(a, async (tx) => {
      await tx.client.create({ data: { ...A, name: "Undone" } });
      await tx.invoice.deleteMany({});
    });
    await expect(work).rejects.toEqual(refused("UNNAMED_ORGANIZATION"));
    expect(await rows()).toEqual(before);
  });

  test("also inside another", async () => {
    const work = transaction(a, (tx) => transaction(tx, (inner) => inner.$queryRaw`DELETE FROM "InvoiceLine"` as Promise<unknown>));
    await expect(work).rejects.toEqual(refused("RAW_SQL"));
  });

  test("runs as the connection's own user, and sees what it wrote", async () => {
    const seen = await transaction(a, async (tx) => {
      await tx.client.update({ where: { id: "a-client-1", ...A }, data: { name: "Renamed" } });
      const [row] = await tx.$queryRaw`SELECT name, current_setting('role') AS role FROM "Client" WHERE id = 'a-client-1' AND "organizationId" = ${"a"}`;
      await tx.client.update({ where: { id: "a-client-1", ...A }, data: { name: "Client 1" } });
      return row;
    });
    expect(seen).toEqual({ name: "Renamed", role: "none" });
  });

  test("serves one organisation", async () => {
    const mixed = refused("MIXED_TRANSACTION");
    await expect(transaction(a, () => Promise.resolve(b.client.count()))).rejects.toEqual(mixed);
    await expect(transaction(a, () => Promise.resolve(connected.db("b").client.count()))).rejects.toEqual(mixed);
    await expect(a.$transaction([a.client.count(), b.client.count()])).rejects.toEqual(mixed);
    await expect(a.$transaction([a.client.count(), connected.prisma.client.count()])).rejects.toEqual(mixed);
  });

  test("of the scoped client takes guarded work of the same organisation, under no policy", async () => {
    expect(await connected.db("a").$transaction(async (tx) => [await tx.invoice.count(), await a.invoice.count()])).toEqual([3, 6]);
  });
});

test("two organisations and the scoped clients in one tick each have their own", async () => {
  const write = (db: Tx, organizationId: string) => db.client.updateMany({ where: { organizationId }, data: { name: undefined } });
  type Tx = GuardedDb<DeskClient>;
  const answers = await Promise.allSettled([write(a, "a"), write(b, "a"), connected.db("a").invoice.count(), write(b, "b"), write(a, "b"), connected.db("b").invoice.count()]);
  expect(answers.map((one) => (one.status === "rejected" ? (one.reason as { reason: string }).reason : "ok"))).toEqual([
    "ok", "FOREIGN_ORGANIZATION", "ok", "ok", "FOREIGN_ORGANIZATION", "ok",
  ]);
});

describe("the guard", () => {
  test.each([undefined, null, "", " ", 7])("refuses %j for an organisation", (id) => {
    expect(() => guard(connected.prisma, id as string)).toThrow(refused("NO_ORGANIZATION"));
  });

  test("offers no way around itself", () => {
    for (const name of ["$extends", "$connect", "$disconnect", "$on"]) expect(name in a).toBe(false);
    expect(() => guard(a as unknown as DeskClient, "b")).toThrow(refused("MIXED_TRANSACTION"));
  });

  test("costs two microseconds at most, and gives the same client again", () => {
    expect(guard(connected.prisma, "a")).toBe(a);
    const times = 20_000;
    const rounds = Array.from({ length: 15 }, () => {
      const start = performance.now();
      for (let i = 0; i < times; i += 1) guard(connected.prisma, "a");
      return ((performance.now() - start) * 1_000) / times;
    });
    expect(Math.min(...rounds)).toBeLessThan(2);
  });
});
