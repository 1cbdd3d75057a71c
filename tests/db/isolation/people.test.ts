import { createOrgScope } from "org-scope";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPrisma, type Prisma, type PrismaClient } from "@/lib/prisma";
import { withOrgScope, type OrgDb } from "@/lib/prisma-org-scope";
import { schema } from "../../../generated/org-scope/schema.js";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { createPerson, createWorld, type World } from "../support/world";

// A person may work for several organisations. Each sees who has a membership in it, and nobody else.
let database: TestDatabase;
let db: PrismaClient;
let world: World;
let orgDb: OrgDb;
let visitors: Record<"both" | "left" | "invited" | "stranger", { id: string; name: string; email: string }>;

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
const membersOfA = (): string[] => [...Object.values(world.a.people), visitors.both, visitors.left].map(({ id }) => id).sort();

beforeAll(async () => {
  database = await createTestDatabase();
  db = createPrisma(database.url);
  await loadReferenceData(database.url);
  world = await createWorld(db);
  const [both, left, invited, stranger] = await Promise.all(["Both", "Left", "Invited", "Stranger"].map((name) => createPerson(db, name)));
  visitors = { both: both!, left: left!, invited: invited!, stranger: stranger! };
  const member = (organizationId: string, userId: string, status: "ACTIVE" | "LEFT") => db.membership.create({ data: { organizationId, userId, status } });
  await member(world.a.id, visitors.both.id, "ACTIVE");
  await member(world.b.id, visitors.both.id, "ACTIVE");
  await member(world.a.id, visitors.left.id, "LEFT");
  await db.user.update({ where: { id: visitors.both.id }, data: { lastOrganizationId: world.b.id } });
  orgDb = withOrgScope(db, world.a.id);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

describe("an organisation's own people", () => {
  test("lists, counts, groups, and one by one", async () => {
    expect(idsOf(await orgDb.user.findMany({ select: { id: true } }))).toEqual(membersOfA());
    expect(await orgDb.user.count()).toBe(membersOfA().length);
    expect((await orgDb.user.aggregate({ _count: true }))._count).toBe(membersOfA().length);
    expect((await orgDb.user.groupBy({ by: ["id"] })).map(({ id }) => id).sort()).toEqual(membersOfA());
    expect(idsOf(await withOrgScope(db, world.b.id).user.findMany({ select: { id: true } }))).toEqual(idsOf([...Object.values(world.b.people), visitors.both]));
  });

  test("nobody else is found by id, address or filter, whether of another organisation, invited or a stranger", async () => {
    for (const { id, email } of [world.b.people.admin, visitors.invited, visitors.stranger]) {
      expect(await orgDb.user.findFirst({ where: { id } })).toBeNull();
      expect(await orgDb.user.findUnique({ where: { email }, select: { id: true } })).toBeNull();
      expect(await orgDb.user.count({ where: { OR: [{ id }, { email }] } })).toBe(0);
    }
    expect(await orgDb.user.count({ where: { memberships: { some: { organizationId: world.b.id } } } })).toBe(0);
  });

  test("somebody of two organisations is seen with the memberships of one", async () => {
    const person = await orgDb.user.findFirst({ where: { id: visitors.both.id }, select: { memberships: { select: { organizationId: true } }, _count: { select: { memberships: true } } } });
    expect(person).toEqual({ memberships: [{ organizationId: world.a.id }], _count: { memberships: 1 } });
  });

  test("the members' list sorts by name, and its people are there", async () => {
    const rows = await orgDb.membership.findMany({ orderBy: { user: { name: "asc" } }, select: { user: { select: { id: true, name: true } } } });
    expect(idsOf(rows.map(({ user }) => user))).toEqual(membersOfA());
    expect(rows.map(({ user }) => user.name)).toContain("Left");
  });

  test("nobody's person is written, and nobody else's is referred to by a connect", async () => {
    await expect(orgDb.user.update({ where: { id: visitors.both.id }, data: { name: "x" } })).rejects.toMatchObject({ reason: "GLOBAL_MODEL" });
    const client = await orgDb.client.create({ data: { name: "Client of everybody", number: "C900", organizationId: world.a.id } });
    const give = (id: string) => orgDb.client.update({ where: { id: client.id }, data: { owner: { connect: { id } } } });
    for (const { id } of [world.b.people.admin, visitors.invited]) await expect(give(id)).rejects.toMatchObject({ code: "P2025" });
    expect(await give(visitors.left.id)).toMatchObject({ ownerId: visitors.left.id });
  });
});

describe("what is nobody's to read", () => {
  test("for whom else a person works, and who is staff", async () => {
    const row = await orgDb.user.findFirst({ where: { id: visitors.both.id } });
    expect(row).toMatchObject({ id: visitors.both.id });
    expect(Object.keys(row ?? {}).filter((field) => field === "lastOrganizationId" || field === "isPlatformAdmin")).toEqual([]);
    const hidden = { reason: "HIDDEN" };
    await expect(orgDb.user.count({ where: { lastOrganizationId: world.b.id } })).rejects.toMatchObject(hidden);
    await expect(orgDb.user.findMany({ select: { lastOrganization: true } })).rejects.toMatchObject(hidden);
    await expect(orgDb.organization.findMany({ select: { users: true } })).rejects.toMatchObject(hidden);
  });

  test("how they sign in: sessions, passwords, second factors, tokens", async () => {
    const reads = [orgDb.session.findMany(), orgDb.account.count(), orgDb.authenticator.findMany(), orgDb.verificationToken.findFirst(), orgDb.user.findMany({ select: { sessions: true } })];
    for (const read of reads) await expect(read).rejects.toMatchObject({ reason: "HIDDEN" });
  });

  test("hashes of keys and tokens, though the rows are the organisation's own", async () => {
    await db.apiKey.create({ data: { organizationId: world.a.id, name: "Till", prefix: "hc_", keyHash: "1".repeat(64) } });
    const [key] = await orgDb.apiKey.findMany();
    expect(key).toMatchObject({ name: "Till" });
    expect(key).not.toHaveProperty("keyHash");
    await expect(orgDb.apiKey.findFirst({ where: { keyHash: "1".repeat(64) } })).rejects.toMatchObject({ reason: "HIDDEN" });
  });
});

describe("records that name people", () => {
  const select = { owner: { select: { name: true } }, createdBy: { select: { email: true } } } satisfies Prisma.ClientSelect;
  let clientId: string;
  const write = (ownerId: string, createdById: string) => db.client.update({ where: { id: clientId, organizationId: world.a.id }, data: { ownerId, createdById } });
  const read = () => orgDb.client.findFirst({ where: { id: clientId }, select });

  beforeAll(async () => {
    clientId = (await db.client.create({ data: { organizationId: world.a.id, name: "Records", number: "C901" } })).id;
  });

  test("keep the name of whoever has left", async () => {
    await write(visitors.left.id, visitors.both.id);
    expect(await read()).toEqual({ owner: { name: "Left" }, createdBy: { email: visitors.both.email } });
  });

  test("show nobody where the person was never here, nor can they be found by them", async () => {
    await write(world.b.people.admin.id, visitors.stranger.id);
    expect(await read()).toEqual({ owner: null, createdBy: null });
    const named = { OR: [{ owner: { name: world.b.people.admin.name } }, { createdBy: { email: visitors.stranger.email } }] };
    expect(await orgDb.client.count({ where: named })).toBe(0);
    expect(await db.client.count({ where: named })).toBe(1);
  });

  test("an invitation does not tell the organisation who has an account already", async () => {
    const { id } = await db.organizationInvitation.create({
      data: { organizationId: world.a.id, email: visitors.invited.email, role: "MANAGER", tokenHash: "0".repeat(64), expiresAt: new Date(Date.now() + 1000), invitedUserId: visitors.invited.id },
    });
    expect(await orgDb.organizationInvitation.findFirst({ where: { id }, select: { invitedUser: { select: { name: true } } } })).toEqual({ invitedUser: null });
  });
});

test("the database alone shows the same people, to raw SQL as well", async () => {
  const withoutRewriter = createOrgScope({ schema, pool: true, rewriter: { rewriteOperation: (_schema, _organization, _model, _operation, args) => ({ args: (args ?? {}) as Record<string, unknown>, suspects: [] }), lookThrough: (answer) => answer } });
  const scoped = withoutRewriter(db, world.a.id);
  expect(idsOf(await scoped.user.findMany({ select: { id: true } }))).toEqual(membersOfA());
  expect(await scoped.$queryRaw`SELECT count(*)::int AS people FROM "User"`).toEqual([{ people: membersOfA().length }]);
  expect(await scoped.$queryRaw`SELECT email FROM "User" WHERE email = ${visitors.stranger.email}`).toEqual([]);
});
