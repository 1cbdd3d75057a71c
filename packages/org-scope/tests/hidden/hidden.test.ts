import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOrgScope } from "../../src/client/create-org-scope.ts";
import type { MODEL_OPERATIONS } from "../../src/client/model-operations.ts";
import { applyPlan } from "../../src/plan/index.ts";
import { createOrgPool } from "../../src/pool/org-pool.ts";
import type { Database } from "../support/database.ts";
import { loadSchema } from "../support/fixture.ts";

// What is hidden from organisations: to the rewriter it does not exist, and the tenant role has no privilege on it.

const SCHEMA = `
datasource db {
  provider = "postgresql"
}

model Organization {
  id     String  @id
  name   String
  keys   Key[]
  people Person[]
}

model Key {
  id             String       @id
  organizationId String
  name           String
  /// @org-scope.hidden
  hash           String       @unique
  uses           Int          @default(0)
  personId       String?
  organization   Organization @relation(fields: [organizationId], references: [id])
  person         Person?      @relation(fields: [personId], references: [id])
  calls          Call[]

  @@unique([organizationId, hash])
}

model Call {
  id    String @id
  keyId String
  key   Key    @relation(fields: [keyId], references: [id])
}

/// @org-scope.global works for several organisations
model Person {
  id       String        @id
  name     String
  /// @org-scope.hidden
  lastId   String?
  last     Organization? @relation(fields: [lastId], references: [id])
  keys     Key[]
  sessions Session[]
}

/// @org-scope.global of a person
/// @org-scope.hidden
model Session {
  id       String @id
  token    String
  personId String
  person   Person @relation(fields: [personId], references: [id])
}
`;

type Operation = (typeof MODEL_OPERATIONS)[number];
type Delegate = Record<Operation, (args?: object) => Promise<unknown>>;
type Client = Record<"organization" | "key" | "call" | "person" | "session", Delegate> & { $extends: unknown; $transaction: unknown; $disconnect(): Promise<void> };

let database: Database;
const walls: Record<string, Client> = {};
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const fixture = await loadSchema<Client>(SCHEMA);
  const { schema } = fixture;
  database = await fixture.createDatabase();
  const tenantRole = `tenant_${new URL(database.url).pathname.slice(-8)}`;
  await applyPlan(database.url, schema, { tenantRole });
  await database.sql(`
    INSERT INTO "Organization" VALUES ('a', 'A'), ('b', 'B');
    INSERT INTO "Person" VALUES ('anna', 'Anna', 'b');
    INSERT INTO "Session" VALUES ('s', 'secret', 'anna');
    INSERT INTO "Key" (id, "organizationId", name, hash, "personId") VALUES ('k', 'a', 'first', 'secret', 'anna');
    INSERT INTO "Call" VALUES ('c', 'k');`);
  const pool = createOrgPool({ connectionString: database.url, max: 2, orgScope: { role: tenantRole } });
  const [secured, plain] = [new PrismaPg(pool, { disposeExternalPool: true }), new PrismaPg({ connectionString: database.url, max: 2 })].map((adapter) => new fixture.PrismaClient({ adapter }));
  walls["both walls"] = createOrgScope({ schema, pool })(secured!, "a") as unknown as Client;
  walls["the rewriter alone"] = createOrgScope({ schema })(plain!, "a") as unknown as Client;
  closing.push(() => secured!.$disconnect(), () => plain!.$disconnect());
});
afterAll(async () => {
  for (const close of closing) await close();
  await database?.drop();
});

describe.each(["both walls", "the rewriter alone"])("%s", (name) => {
  let a: Client;
  beforeAll(() => {
    a = walls[name]!;
  });

  const row = { id: "k", organizationId: "a", name: "first", uses: 0, personId: "anna" };

  test("rows come without it, at every depth, whatever was asked", async () => {
    expect(await a.key.findMany()).toEqual([row]);
    expect(await a.key.findFirst({ include: { person: true }, omit: { hash: false, uses: true } })).toEqual({ id: "k", organizationId: "a", name: "first", personId: "anna", person: { id: "anna", name: "Anna" } });
    expect(await a.organization.findFirst({ include: { keys: true } })).toEqual({ id: "a", name: "A", keys: [row] });
    expect(await a.call.findFirst({ select: { key: true } })).toEqual({ key: row });
    expect(await a.person.findFirst({ select: { keys: { include: { person: true } } } })).toEqual({ keys: [{ ...row, person: { id: "anna", name: "Anna" } }] });
  });

  test("it is written, and not given back", async () => {
    const fresh = { id: "k2", name: "second", hash: "other", organizationId: "a" };
    expect(await a.key.create({ data: fresh })).toEqual({ id: "k2", organizationId: "a", name: "second", uses: 0, personId: null });
    expect(await a.key.update({ where: { id: "k2" }, data: { hash: "changed", uses: { increment: 1 } } })).toMatchObject({ uses: 1 });
    expect(await a.key.updateMany({ where: { id: "k2" }, data: { hash: "again" } })).toEqual({ count: 1 });
    expect(await a.key.upsert({ where: { id: "k2" }, create: fresh, update: { name: "third" } })).toEqual({ id: "k2", organizationId: "a", name: "third", uses: 1, personId: null });
    expect(await a.key.createManyAndReturn({ data: [{ id: "k3", name: "many", hash: "many" }] })).toEqual([{ id: "k3", organizationId: "a", name: "many", uses: 0, personId: null }]);
    expect(await a.key.delete({ where: { id: "k2" } })).not.toHaveProperty("hash");
    expect(await a.key.deleteMany({ where: { id: "k3" } })).toEqual({ count: 1 });
  });

  test("counts of everything leave it out", async () => {
    expect(await a.person.findFirst({ select: { _count: true } })).toEqual({ _count: { keys: 1 } });
    expect(await a.organization.findFirst({ select: { _count: true } })).toEqual({ _count: { keys: 1 } });
  });

  const refused: [model: Exclude<keyof Client, `$${string}`>, operation: Operation, args: object, path?: string][] = [
    ["session", "findMany", {}],
    ["session", "count", {}],
    ["session", "create", { data: {} }],
    ["person", "findMany", { include: { sessions: true } }, "include.sessions"],
    ["person", "findMany", { where: { sessions: { some: {} } } }, "where.sessions"],
    ["person", "findMany", { orderBy: { sessions: { _count: "asc" } } }, "orderBy.sessions"],
    ["person", "findMany", { select: { _count: { select: { sessions: true } } } }, "select._count.sessions"],
    ["person", "findMany", { include: { last: true } }, "include.last"],
    ["organization", "findMany", { include: { people: true } }, "include.people"],
    ["organization", "update", { where: { id: "a" }, data: { people: { connect: { id: "anna" } } } }, "data.people"],
    ["person", "groupBy", { by: ["lastId"] }, "by.lastId"],
    ["key", "findMany", { select: { hash: true } }, "select.hash"],
    ["key", "findFirst", { where: { OR: [{ NOT: { hash: { startsWith: "s" } } }] } }, "where.OR.NOT.hash"],
    ["key", "findUnique", { where: { hash: "secret" } }, "where.hash"],
    ["key", "findUnique", { where: { organizationId_hash: { organizationId: "a", hash: "secret" } } }, "where.organizationId_hash"],
    ["key", "findMany", { cursor: { hash: "secret" } }, "cursor.hash"],
    ["key", "findMany", { distinct: "hash" }, "distinct.hash"],
    ["key", "findMany", { orderBy: [{ name: "asc" }, { hash: "asc" }] }, "orderBy.hash"],
    ["key", "aggregate", { _max: { hash: true } }, "_max.hash"],
    ["key", "count", { select: { hash: true } }, "select.hash"],
    ["key", "groupBy", { by: ["name"], having: { NOT: [{ hash: { _min: "x" } }] } }, "having.NOT.hash"],
    ["key", "groupBy", { by: ["name"], orderBy: { _min: { hash: "asc" } } }, "orderBy._min.hash"],
    ["call", "findMany", { where: { key: { hash: "secret" } } }, "where.key.hash"],
  ];
  test.each(refused)("%s.%s %j is refused", async (model, operation, args, path) => {
    await expect(a[model][operation](args)).rejects.toMatchObject({ reason: "HIDDEN", place: path === undefined ? {} : { path } });
  });
});
