import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { createWorldOrganisation, type WorldOfOrganisation } from "../support/world";

let database: TestDatabase;
let db: PrismaClient;
let company: WorldOfOrganisation;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadReferenceData(database.url);
  db = createPrisma(database.url);
});

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

beforeEach(async () => {
  company = await createWorldOrganisation(db, "Charlie Bois");
  for (const name of ["Un", "Deux", "Trois"]) await company.as.admin.client.create({ name });
});

/** Writes past the guards, as somebody with the server's superuser could. */
async function tamper(sql: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  await client.query(sql, [company.id]);
  await client.end();
}

const verify = () => company.as.admin.audit.verify();

test("a trail that nobody touched is whole", async () => {
  expect(await verify()).toEqual({ checked: 4, brokenAt: null });
});

test("a row that was changed is found", async () => {
  await tamper(`UPDATE "AuditLog" SET "entityLabel" = 'Zéro' WHERE "organizationId" = $1 AND sequence = 2`);
  expect(await verify()).toMatchObject({ brokenAt: "2" });
});

test("a row that was taken from the middle is found", async () => {
  await tamper(`DELETE FROM "AuditLog" WHERE "organizationId" = $1 AND sequence = 3`);
  expect(await verify()).toMatchObject({ brokenAt: "3" });
});

test("the newest row that was taken away is found", async () => {
  await tamper(`DELETE FROM "AuditLog" WHERE "organizationId" = $1 AND sequence = 4`);
  expect(await verify()).toMatchObject({ brokenAt: "4" });
});

test("the first row that was taken away is found", async () => {
  await tamper(`DELETE FROM "AuditLog" WHERE "organizationId" = $1 AND sequence = 1`);
  expect(await verify()).toMatchObject({ brokenAt: "1" });
});
