import { afterAll, beforeAll, expect, test } from "vitest";
import { releasePlan } from "../../src/plan/index.ts";
import { capture } from "../../src/schema/capture.ts";
import type { Schema } from "../../src/schema/types.ts";
import { verifyDatabase } from "../../src/verify/index.ts";
import { readPrismaSchema } from "../support/prisma-schema.ts";
import { migrationBetween } from "./support/migration.ts";
import { openSmallWorld, type SmallWorld } from "./support/small-world.ts";

const BEFORE = `datasource db {
  provider = "postgresql"
}
model Organization {
  id       String    @id
  clients  Client[]
  invoices Invoice[]
  tags     Tag[]
}
model Client {
  id             String       @id
  organizationId String
  organization   Organization @relation(fields: [organizationId], references: [id])
  invoices       Invoice[]
  visits         Visit[]
}
model Invoice {
  id             String       @id
  organizationId String
  number         Int          @default(1)
  clientId       String?
  organization   Organization @relation(fields: [organizationId], references: [id])
  client         Client?      @relation(fields: [clientId], references: [id])
  lines          Line[]
  tags           Tag[]
}
model Line {
  id        String  @id
  invoiceId String
  invoice   Invoice @relation(fields: [invoiceId], references: [id])
  parts     Part[]
}
model Part {
  id     String @id
  lineId String
  line   Line   @relation(fields: [lineId], references: [id])
}
model Visit {
  id       String @id
  clientId String
  client   Client @relation(fields: [clientId], references: [id])
}
model Tag {
  id             String       @id
  organizationId String
  organization   Organization @relation(fields: [organizationId], references: [id])
  invoices       Invoice[]
}
`;

/** Without lines and their parts, without tags; an invoice has no client any more, and a visit belongs to an invoice. */
const AFTER = BEFORE.replace(/^model (Line|Part|Tag) \{[^]*?^\}\n/gm, "")
  .replace(/^ +(lines|tags) .*\n/gm, "")
  .replace("  invoices       Invoice[]\n  visits         Visit[]\n", "")
  .replace(/^ +clientId +String\?\n/m, "")
  .replace(/^ +client +Client\?.*\n/m, "  visits         Visit[]\n")
  .replace("clientId String\n  client   Client @relation(fields: [clientId]", "invoiceId String\n  invoice   Invoice @relation(fields: [invoiceId]");

let world: SmallWorld;
let after: Schema;

beforeAll(async () => {
  world = await openSmallWorld({ models: BEFORE, tenantModel: "Organization", tenantField: "organizationId" });
  const { dmmf, datamodel } = await readPrismaSchema(AFTER);
  after = capture(dmmf, { datamodel, tenantModel: "Organization", tenantField: "organizationId" });
});
afterAll(() => world?.close());

const ours = async (): Promise<string[]> => {
  const { rows } = await world.query(`
    SELECT format('policy %s %s', polrelid::regclass, polname) AS name FROM pg_policy
    UNION ALL SELECT format('trigger %s %s', tgrelid::regclass, tgname) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('function %s', proname) FROM pg_proc WHERE pronamespace = 'org_scope'::regnamespace ORDER BY 1`);
  return (rows as { name: string }[]).map(({ name }) => name);
};

test("a table that the schema has no longer is closed, and verify tells of a privilege on it", async () => {
  await world.apply();
  const { Part: _gone, ...models } = world.schema.models;
  const { parts: _left, ...relations } = models.Line!.relations;
  const without: Schema = { ...world.schema, models: { ...models, Line: { ...models.Line!, relations } } };
  await world.apply(without);
  const verify = () => verifyDatabase(world.url, without, world.options);
  const unknown = async () => (await verify()).filter(({ rule }) => rule !== "CROSSING_KEY" && rule !== "GLOBAL_UNIQUE");
  await expect(world.asTenant("a", 'SELECT FROM "Part"')).rejects.toMatchObject({ code: "42501" });
  expect(await unknown()).toEqual([]);
  await world.query(`GRANT SELECT ON "Part" TO ${world.options.tenantRole}`);
  expect(await unknown()).toContainEqual(expect.objectContaining({ severity: "error", rule: "UNKNOWN_RELATION", object: "public.Part" }));
});

test("a table that its owner makes after the plan is closed", async () => {
  await world.query("CREATE TABLE fresh (id text)");
  await expect(world.asTenant("a", "SELECT FROM fresh")).rejects.toMatchObject({ code: "42501" });
});

/** Takes away a column that a trigger compares, and changes its type first: no need to release anything. */
const COLUMN_ONLY = `ALTER TABLE "Invoice" ALTER COLUMN "clientId" SET DATA TYPE varchar(40); ALTER TABLE "Invoice" DROP CONSTRAINT "Invoice_clientId_fkey"; ALTER TABLE "Invoice" DROP COLUMN "clientId";`;

test("columns that the checks read can be changed and dropped as they are", async () => {
  await world.apply();
  await expect(world.query(`BEGIN; ${COLUMN_ONLY} ROLLBACK`)).resolves.toBeDefined();
});

test("between a migration and the next apply a check that misses its column refuses", async () => {
  const update = `INSERT INTO "Organization" VALUES ('x'); INSERT INTO "Invoice" (id, "organizationId") VALUES ('x', 'x');`;
  await expect(world.query(`BEGIN; ${COLUMN_ONLY} ${update}`)).rejects.toMatchObject({ code: "42703" });
});

test("Prisma's own migration runs when the plan is released, and what it took away leaves nothing behind", async () => {
  await world.apply();
  await world.query(`INSERT INTO "Organization" VALUES ('a'), ('b'); INSERT INTO "Invoice" (id, "organizationId") VALUES ('i', 'a'), ('j', 'b')`);
  const before = await ours();
  const migration = await migrationBetween(BEFORE, AFTER);
  expect(migration).toMatch(/DROP TABLE "Line"/);
  expect(migration).toMatch(/DROP COLUMN "clientId"/);
  await expect(world.query(migration)).rejects.toMatchObject({ code: "2BP01" });
  const { dropped } = await releasePlan(world.url, world.options);
  expect(dropped).toContain("policy public.Part org_scope_tenant");
  await expect(world.asTenant("a", 'SELECT FROM "Invoice"')).rejects.toMatchObject({ code: "42501" });
  expect((await world.query('UPDATE "Invoice" SET number = 3')).rowCount).toBe(2);
  await world.query(migration);
  await world.apply(after);
  const left = await ours();
  expect(before.filter((name) => /Line|Part|Tag/.test(name))).not.toEqual([]);
  expect(left.filter((name) => /Line|Part|Tag|reference public.Invoice/.test(name))).toEqual([]);
  expect(await world.apply(after)).toMatchObject({ changed: false });
  await world.query(`INSERT INTO "Visit" VALUES ('v', 'i'), ('w', 'j')`);
  expect((await world.asTenant("a", 'SELECT FROM "Visit"')).rowCount).toBe(1);
});
