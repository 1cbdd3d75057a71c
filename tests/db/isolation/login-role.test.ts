import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { withOrgScope } from "@/lib/prisma-org-scope";
import { createTestDatabase, type TestDatabase } from "../support/database";

// ORG_DATABASE_URL: what an organisation asks goes over a user of its own, who may do nothing by himself.
const PASSWORD = "a password of this test";
let database: TestDatabase;
let loginUrl: string;
let db: PrismaClient;
let ids: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`ALTER ROLE heartco_app PASSWORD '${PASSWORD}'`);
  await owner.end();
  const url = new URL(database.url);
  [url.username, url.password] = ["heartco_app", PASSWORD];
  loginUrl = url.href;
  db = createPrisma(database.url, 2, loginUrl);
  ids = [];
  for (const slug of ["alpha", "bravo"]) {
    const { id } = await db.organization.create({ data: { name: slug, slug } });
    await db.tag.create({ data: { organizationId: id, name: slug } });
    ids.push(id);
  }
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

test("each organisation reads and writes its own rows", async () => {
  const orgDb = withOrgScope(db, ids[0]!);
  expect(await orgDb.tag.findMany({ select: { name: true } })).toEqual([{ name: "alpha" }]);
  expect(await orgDb.tag.create({ data: { name: "second" } })).toMatchObject({ organizationId: ids[0] });
  expect(await withOrgScope(db, ids[1]!).tag.count()).toBe(1);
  expect(await orgDb.$queryRaw`SELECT session_user::text AS login, current_user::text AS role`).toEqual([{ login: "heartco_app", role: "heartco_tenant" }]);
});

test("by himself that user sees nothing", async () => {
  const client = new Client({ connectionString: loginUrl });
  await client.connect();
  await expect(client.query(`SELECT count(*) FROM "Tag"`)).rejects.toMatchObject({ code: "42501" });
  await client.end();
});
