import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrgScope } from "../../src/client/create-org-scope.ts";
import { createOrgPool } from "../../src/pool/org-pool.ts";
import type { Database } from "../support/database.ts";
import { loadFixture } from "../support/fixture.ts";
import { secure } from "../support/policies.ts";

type Task = { findMany(args?: object): Promise<object[]>; create(args: object): Promise<object> };
type Client = { task: Task; $extends: unknown; $transaction: unknown; $queryRawUnsafe(text: string): Promise<object[]>; $disconnect(): Promise<void> };

let database: Database;
let prisma: Client;
let withOrgScope: ReturnType<typeof createOrgScope>;

beforeAll(async () => {
  const fixture = await loadFixture<Client>("numbered", { tenantModel: "Tenant", tenantField: "tenantId" });
  database = await fixture.createDatabase();
  const current = "current_setting('app.tenant_id', true)::int";
  const { tenant } = await secure(database, { Tenant: `id = ${current}`, Task: `"tenantId" = ${current}` });
  await database.sql(`INSERT INTO "Tenant" VALUES (1), (2); INSERT INTO "Task" ("tenantId", title) VALUES (1, 'one'), (2, 'two')`);
  const pool = createOrgPool({ connectionString: database.url, max: 2, orgScope: { role: tenant, setting: "app.tenant_id" } });
  prisma = new fixture.PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  withOrgScope = createOrgScope({ schema: fixture.schema, scopedModels: new Set(["Task"]), pool });
});
afterAll(async () => {
  await prisma.$disconnect();
  await database.drop();
});

test("organisations with numbers for ids, a field and a setting of other names", async () => {
  const db = withOrgScope(prisma, 2);
  expect(await db.task.findMany({ select: { title: true } })).toEqual([{ title: "two" }]);
  expect(await db.task.create({ data: { title: "three" }, select: { tenantId: true } })).toEqual({ tenantId: 2 });
  expect(await db.$queryRawUnsafe('SELECT DISTINCT "tenantId" FROM "Task"')).toEqual([{ tenantId: 2 }]);
});

test.each(["2", 1.5, Number.NaN, 0n, undefined])("refuses %s, which is no such number", (value) => {
  expect(() => withOrgScope(prisma, value as number)).toThrow(expect.objectContaining({ reason: "NO_ORGANIZATION" }));
});
