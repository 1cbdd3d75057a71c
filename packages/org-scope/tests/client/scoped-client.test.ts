import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOrgScope } from "../../src/client/create-org-scope.ts";
import { MODEL_OPERATIONS } from "../../src/client/model-operations.ts";
import { connectDesk, createDesk, type Connected, type Desk, type DeskClient, type DeskDb } from "../support/desk.ts";

let desk: Desk;
let connected: Connected;
let orgDb: DeskDb;

beforeAll(async () => {
  desk = await createDesk();
  connected = connectDesk(desk);
  orgDb = connected.db("a");
});
afterAll(async () => {
  await connected.close();
  await desk.drop();
});

describe("withOrgScope", () => {
  test.each([undefined, null, "", "  ", 7, {}, ["a"]])("refuses %j for an organisation", (value) => {
    expect(() => connected.withOrgScope(connected.prisma, value as string)).toThrow(
      expect.objectContaining({ name: "OrgScopeError", reason: "NO_ORGANIZATION" }),
    );
  });

  test("gives the same small client for the same organisation", () => {
    expect(connected.db("a")).toBe(orgDb);
    expect(connected.db("b")).not.toBe(orgDb);
  });

  test("has every operation of Prisma's, and nothing to leave the organisation by", () => {
    const { invoice } = connected.prisma;
    const operations = Object.keys(invoice).filter((name) => typeof (invoice as unknown as Record<string, unknown>)[name] === "function");
    // The last two are for MongoDB alone.
    expect(operations.filter((name) => !["findRaw", "aggregateRaw"].includes(name)).sort()).toEqual([...MODEL_OPERATIONS].sort());
    for (const name of MODEL_OPERATIONS) expect(orgDb.invoice).toHaveProperty(name);
    for (const name of ["$extends", "$connect", "$disconnect", "$on", "$parent", "_engine"]) expect(orgDb).not.toHaveProperty(name);
    expect(orgDb.invoice).not.toHaveProperty("$parent");
    expect(Reflect.ownKeys(orgDb)).toEqual([]);
  });

  test("refuses a transaction of the unscoped client", async () => {
    const work = connected.prisma.$transaction(async (tx: DeskClient) => connected.withOrgScope(tx, "a"));
    await expect(work).rejects.toMatchObject({ reason: "MIXED_TRANSACTION" });
  });

  test("refuses a list of scoped models that differs from the schema", () => {
    const { schema } = desk.fixture;
    expect(() => createOrgScope({ schema, scopedModels: new Set(["Client", "Invoice", "Note"]) })).not.toThrow();
    expect(() => createOrgScope({ schema, scopedModels: new Set(["Client", "Invoice", "Country"]) })).toThrow(/Add .*Note[^]*Take out .*Country/);
  });
});

describe("an operation", () => {
  test("is lazy, and starts once", async () => {
    const created = orgDb.client.create({ data: { name: "Lazy" } });
    expect(await orgDb.client.count({ where: { name: "Lazy" } })).toBe(0);
    expect(await created).toEqual(await created);
    expect(await orgDb.client.count({ where: { name: "Lazy" } })).toBe(1);
  });

  test("belongs to the client that made it, whoever awaits it", async () => {
    const ofA = orgDb.invoice.findFirst();
    const ofB = connected.db("b").invoice.findFirst();
    const read = (promise: PromiseLike<Record<string, unknown> | null>) =>
      new Promise<unknown>((resolve) => setTimeout(() => void promise.then((row) => resolve(row?.organizationId)), 1));
    const inside = await orgDb.$transaction(async (tx) => [await read(ofA), (await tx.invoice.findFirst())?.organizationId]);
    expect(inside).toEqual(["a", "a"]);
    expect(await read(ofB)).toBe("b");
  });

  test("leaves the caller's unscoped work alone", async () => {
    const counts = await orgDb.$transaction(async (tx) => [await tx.invoice.count(), await connected.prisma.invoice.count()]);
    expect(counts).toEqual([3, 6]);
    expect(await orgDb.invoice.count().then(() => connected.prisma.invoice.count())).toBe(6);
  });

  test("has Prisma's errors", async () => {
    await expect(orgDb.invoice.findUniqueOrThrow({ where: { id: "b-invoice-1" } })).rejects.toMatchObject({ code: "P2025" });
    await expect(orgDb.invoice.update({ where: { id: "b-invoice-1" }, data: { number: 8 } })).rejects.toMatchObject({ code: "P2025" });
    await expect(orgDb.invoice.create({ data: { number: 1 } })).rejects.toMatchObject({ code: "P2002" });
    await expect(orgDb.invoice.findMany({ where: { nothing: 1 } })).rejects.toMatchObject({ name: "PrismaClientValidationError" });
    await expect(orgDb.client.delete({ where: { id: "a-client-1" } })).rejects.toMatchObject({ code: "P2003" });
  });

  test("that is refused is an OrgScopeError for the caller", async () => {
    await expect(orgDb.invoice.create({ data: { number: 50, organizationId: "b" } })).rejects.toMatchObject({
      name: "OrgScopeError",
      reason: "FOREIGN_ORGANIZATION",
    });
  });

  test("takes columns for comparison", async () => {
    expect(await orgDb.invoice.count({ where: { number: { equals: (orgDb.invoice as unknown as { fields: Record<string, unknown> }).fields.number } } })).toBe(
      3,
    );
  });
});

describe("fluent chains", () => {
  test("give what Prisma's give", async () => {
    const chains: ((db: DeskDb) => PromiseLike<unknown>)[] = [
      (db) => db.invoice.findFirst({ where: { id: "a-invoice-1" } }).client!(),
      (db) => db.invoice.findFirst({ where: { id: "a-invoice-1" } }).client!({ select: { name: true } }),
      (db) => db.invoice.findUnique({ where: { id: "a-invoice-1" } }).lines!({ where: { text: "work" } }),
      (db) => db.invoice.findFirst({ where: { id: "nowhere" } }).client!(),
      (db) => db.invoice.findFirst({ where: { id: "nowhere" } }).lines!(),
      (db) => (db.invoice.findFirst({ where: { id: "a-invoice-1" } }).client!() as unknown as Record<string, () => PromiseLike<unknown>>).contacts!(),
      (db) => db.invoice.findFirst({ where: { id: "a-invoice-1" }, select: { number: true } }).client!(),
    ];
    for (const chain of chains) expect(await chain(orgDb)).toEqual(await chain(connected.prisma as unknown as DeskDb));
    const missing = (db: DeskDb) => db.invoice.findUniqueOrThrow({ where: { id: "nowhere" } }).client!();
    await expect(missing(orgDb)).rejects.toMatchObject({ code: "P2025" });
    await expect(missing(connected.prisma as unknown as DeskDb)).rejects.toMatchObject({ code: "P2025" });
  });

  test("do not lead to another organisation, not even past its row", async () => {
    await desk.database.sql(`INSERT INTO "Note" VALUES ('a-note', 'a', 'crossed', 'b-client-1')`);
    const wall1 = connectDesk(desk, { scope: { pool: undefined } });
    const noteClient = () => createOrgScope({ schema: desk.fixture.schema })(wall1.prisma, "a").note.findFirst({ where: { id: "a-note" } }).client!();
    expect(await noteClient()).toBeNull();
    expect(await (noteClient() as unknown as Record<string, () => PromiseLike<unknown>>).contacts!()).toBeNull();
    await wall1.close();
  });

  test("work in a batch", async () => {
    const [client, count] = await orgDb.$transaction([orgDb.invoice.findFirst({ where: { id: "a-invoice-1" } }).client!(), orgDb.invoice.count()]);
    expect(client).toMatchObject({ id: "a-client-1" });
    expect(count).toBe(3);
  });
});

describe("raw SQL", () => {
  test("sees one organisation", async () => {
    expect(await orgDb.$queryRawUnsafe('SELECT DISTINCT "organizationId" FROM "Invoice"')).toEqual([{ organizationId: "a" }]);
    const id = "b-invoice-1";
    expect(await orgDb.$queryRaw`SELECT * FROM "Invoice" WHERE id = ${id}`).toEqual([]);
    expect(await orgDb.$executeRawUnsafe('UPDATE "Invoice" SET total = 0')).toBe(3);
  });

  test("is refused where nothing limits it", async () => {
    const bare = createOrgScope({ schema: desk.fixture.schema })(connected.prisma, "a");
    for (const raw of [bare.$queryRawUnsafe("SELECT 1"), bare.$executeRawUnsafe("SELECT 1"), bare.$queryRaw`SELECT 1`]) {
      await expect(raw).rejects.toMatchObject({ name: "OrgScopeError", reason: "RAW_SQL" });
    }
  });

  test("and transactions are refused where the client is not on the pool that was named", async () => {
    const prisma = new desk.fixture.PrismaClient({ adapter: new PrismaPg({ connectionString: desk.database.url, max: 1 }) });
    const astray = connected.withOrgScope(prisma, "a");
    await expect(astray.$queryRawUnsafe('SELECT * FROM "Invoice"')).rejects.toMatchObject({ reason: "RAW_SQL" });
    let isCalled = false;
    await expect(astray.$transaction(async () => void (isCalled = true))).rejects.toMatchObject({ reason: "RAW_SQL" });
    expect(isCalled).toBe(false);
    await prisma.$disconnect();
  });
});
