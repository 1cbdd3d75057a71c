import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { OrgScopeError } from "org-scope";
import { withOrgScope, type OrgDb } from "@/lib/prisma-org-scope";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let db: PrismaClient;
let a: { id: string; clientId: string; lineId: string };
let b: { id: string; clientId: string; lineId: string };
let orgDb: OrgDb;

async function company(name: string) {
  const { id: organizationId } = await db.organization.create({ data: { name, slug: name } });
  const client = await db.client.create({ data: { organizationId, name: `${name}'s client`, number: "C1" } });
  const invoice = await db.invoice.create({
    data: { organizationId, clientId: client.id, lines: { create: { position: 1, description: "work" } } },
    include: { lines: true },
  });
  return { id: organizationId, clientId: client.id, lineId: invoice.lines[0]!.id };
}

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
  [a, b] = [await company("alpha"), await company("bravo")];
  orgDb = withOrgScope(db, a.id);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test.each([undefined, null, "", 0, {}])("no organisation (%j) is refused before anything is asked", (organizationId) => {
  expect(() => withOrgScope(db, organizationId as string)).toThrow(OrgScopeError);
});

describe("reads see one organisation", () => {
  test("lists, counts, sums and groups", async () => {
    expect((await orgDb.client.findMany()).map((client) => client.id)).toEqual([a.clientId]);
    expect(await orgDb.client.count()).toBe(1);
    expect((await orgDb.client.aggregate({ _count: true }))._count).toBe(1);
    expect(await orgDb.client.groupBy({ by: ["organizationId"], _count: true })).toEqual([{ organizationId: a.id, _count: 1 }]);
  });

  test("by id, foreign is absent", async () => {
    expect(await orgDb.client.findFirst({ where: { id: b.clientId } })).toBeNull();
    expect(await orgDb.client.findUnique({ where: { id: b.clientId } })).toBeNull();
    await expect(orgDb.client.findFirstOrThrow({ where: { id: b.clientId } })).rejects.toMatchObject({ code: "P2025" });
  });

  test("naming another organisation finds nothing, in whatever place", async () => {
    const named = { organizationId: b.id };
    expect(await orgDb.client.findMany({ where: named })).toEqual([]);
    expect(await orgDb.client.findMany({ where: { OR: [named, { id: b.clientId }] } })).toEqual([]);
    expect(await orgDb.client.findUnique({ where: { organizationId_number: { ...named, number: "C1" } } })).toBeNull();
  });

  test("sub-entities by their parent", async () => {
    expect((await orgDb.invoiceLine.findMany()).map((line) => line.id)).toEqual([a.lineId]);
    expect(await orgDb.invoiceLine.findUnique({ where: { id: b.lineId } })).toBeNull();
    expect(await orgDb.invoiceLine.findMany({ where: { invoice: { organizationId: b.id } } })).toEqual([]);
  });
});

describe("writes touch one organisation", () => {
  test("a foreign row is neither changed nor deleted", async () => {
    await expect(orgDb.client.update({ where: { id: b.clientId }, data: { name: "taken" } })).rejects.toMatchObject({ code: "P2025" });
    await expect(orgDb.client.delete({ where: { id: b.clientId } })).rejects.toMatchObject({ code: "P2025" });
    expect(await orgDb.client.updateMany({ where: { id: b.clientId }, data: { name: "taken" } })).toEqual({ count: 0 });
    expect(await orgDb.invoiceLine.deleteMany({ where: { id: b.lineId } })).toEqual({ count: 0 });
    expect(await db.client.findFirst({ where: { id: b.clientId } })).toMatchObject({ name: "bravo's client" });
  });

  test("a new row is stamped, and cannot be another's", async () => {
    const tag = await orgDb.tag.create({ data: { name: "urgent" } });
    expect(tag.organizationId).toBe(a.id);
    expect(await orgDb.tag.create({ data: { name: "named", organizationId: a.id } })).toMatchObject({ organizationId: a.id });
    await expect(orgDb.tag.create({ data: { name: "foreign", organizationId: b.id } })).rejects.toThrow(OrgScopeError);
    await expect(orgDb.tag.update({ where: { id: tag.id }, data: { organizationId: b.id } })).rejects.toThrow(OrgScopeError);
  });

  test("a line cannot be put on a foreign invoice", async () => {
    const { invoiceId } = await db.invoiceLine.findFirstOrThrow({ where: { id: b.lineId } });
    await expect(orgDb.invoiceLine.create({ data: { invoiceId, position: 2, description: "x" } })).rejects.toThrow();
    expect(await db.invoiceLine.count({ where: { invoiceId } })).toBe(1);
  });

  test("what cannot be scoped is refused", async () => {
    await expect(orgDb.user.updateMany({ data: { name: "x" } })).rejects.toThrow(OrgScopeError);
  });
});

describe("raw SQL", () => {
  const everyClient = 'SELECT id FROM "Client"';

  test("sees one organisation, also inside a transaction, and changes no other's rows", async () => {
    expect(await orgDb.$queryRaw`SELECT id FROM "Client"`).toEqual([{ id: a.clientId }]);
    expect(await orgDb.$transaction((tx) => tx.$queryRawUnsafe(everyClient))).toEqual([{ id: a.clientId }]);
    expect(await withOrgScope(db, b.id).$queryRawUnsafe(everyClient)).toEqual([{ id: b.clientId }]);
    expect(await orgDb.$executeRaw`UPDATE "Client" SET notes = 'seen'`).toBe(1);
    expect(await db.client.count({ where: { notes: "seen" } })).toBe(1);
  });

  test("never runs on a client without row-level security, nor does anything else", async () => {
    // The application constructs clients in one place; this one is what a slip there would make.
    const Client = db.constructor as new (options: object) => PrismaClient;
    const bare = new Client({ adapter: new PrismaPg({ connectionString: database.url }) });
    const astray = withOrgScope(bare, a.id);
    await expect(astray.$executeRaw`UPDATE "Client" SET notes = 'leaked'`).rejects.toThrow(OrgScopeError);
    await expect(astray.client.updateMany({ data: { notes: "leaked" } })).rejects.toThrow(OrgScopeError);
    await expect(astray.$transaction([astray.client.updateMany({ data: { notes: "leaked" } })])).rejects.toThrow(OrgScopeError);
    expect(await db.client.count({ where: { notes: "leaked" } })).toBe(0);
    await bare.$disconnect();
  });
});

test("the structure refuses a row that points into another organisation, whoever writes it", async () => {
  await expect(db.invoice.create({ data: { organizationId: a.id, clientId: b.clientId } })).rejects.toMatchObject({ code: "P2003" });
});

test("an interactive transaction of the scoped client is scoped", async () => {
  const found = await orgDb.$transaction(async (tx) => tx.client.findMany({ select: { id: true } }));
  expect(found).toEqual([{ id: a.clientId }]);
});
