import { PrismaPg } from "@prisma/adapter-pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createOrgScope } from "../../src/client/create-org-scope.ts";
import { applyPlan } from "../../src/plan/index.ts";
import { createOrgPool } from "../../src/pool/org-pool.ts";
import { planWorld, runKit, toMarkdown, type ClientUnderTest, type KitReport, type Sample } from "../../src/test-kit/index.ts";
import type { Database } from "../support/database.ts";
import { loadFixture } from "../support/fixture.ts";
import { NO_REWRITER } from "../support/no-rewriter.ts";

type Plain = { $extends: unknown; $transaction: unknown; $disconnect(): Promise<void> };

const fixture = await loadFixture<Plain>("desk");
const { schema } = fixture;
const TENANT_ROLE = "org_scope_kit_tenant";
const part: Sample = { part: 0.15, ownPart: 0.15, seed: 1 };

let database: Database;
let open: Plain[];

beforeEach(async () => {
  database = await fixture.createDatabase();
  open = [];
});

afterEach(async () => {
  for (const prisma of open) await prisma.$disconnect();
  await database.drop();
});

const secure = () => applyPlan(database.url, schema, { tenantRole: TENANT_ROLE });

function connect(hasOrgPool: boolean) {
  const pool = createOrgPool({ connectionString: database.url, max: 2, orgScope: { role: TENANT_ROLE } });
  const adapter = hasOrgPool ? new PrismaPg(pool, { disposeExternalPool: true }) : new PrismaPg({ connectionString: database.url, max: 2 });
  const prisma = new fixture.PrismaClient({ adapter });
  open.push(prisma);
  return { prisma, ...(hasOrgPool && { pool }) };
}

function attack(client: ClientUnderTest, sample?: Sample): Promise<KitReport> {
  return runKit({ schema, databaseUrl: database.url, client, ...(sample && { sample }) });
}

const kindsIn = ({ leaks }: KitReport) => [...new Set(leaks.map(({ kind }) => kind))].sort();

describe("the three walls on a small schema", () => {
  test("all of them: nothing leaks, and what is one's own is found", { timeout: 300_000 }, async () => {
    await secure();
    const { prisma, pool } = connect(true);
    const withOrgScope = createOrgScope({ schema, ...(pool && { pool }) });
    const report = await attack({ name: "all walls", forOrganization: (id) => withOrgScope(prisma, id), prisma });
    expect(report.leaks).toEqual([]);
    expect(report.own.missed).toEqual([]);
    expect(report.own.found).toBeGreaterThan(150);
    expect(report.total).toMatchObject({ leak: 0, invalid: 0 });
    expect(report.total.attacks).toBeGreaterThan(1_500);
    expect(new Set(report.told.map(({ spoof }) => spoof))).toEqual(new Set(["id of B for a new row"]));
    expect(toMarkdown(report)).toContain("**0 leaks**");
  });

  test("the rewriter alone", { timeout: 300_000 }, async () => {
    const { prisma } = connect(false);
    const withOrgScope = createOrgScope({ schema });
    const report = await attack({ name: "wall 1", forOrganization: (id) => withOrgScope(prisma, id), prisma }, part);
    expect(kindsIn(report).filter((kind) => kind !== "refers" && kind !== "planted")).toEqual([]);
    expect(report.own.missed).toEqual([]);
  });

  test("row-level security alone", { timeout: 300_000 }, async () => {
    await secure();
    const { prisma, pool } = connect(true);
    const withOrgScope = createOrgScope({ schema, ...(pool && { pool }), rewriter: NO_REWRITER });
    const report = await attack({ name: "wall 2", forOrganization: (id) => withOrgScope(prisma, id), prisma }, part);
    expect(report.leaks).toEqual([]);
    expect(report.own.missed).toEqual([]);
  });
});

describe("the kit finds what there is", () => {
  test("a plain client leaks in every way", { timeout: 300_000 }, async () => {
    const { prisma } = connect(false);
    const report = await attack({ name: "plain", forOrganization: () => prisma, prisma }, part);
    expect(kindsIn(report)).toEqual(["changed", "differs", "planted", "refers", "seen", "shared"]);
    expect(report.total.leak).toBeGreaterThan(report.total.attacks / 4);
    expect(report.total.invalid).toBe(0);
  });

  test("a client that refuses everything protects nothing", async () => {
    const { prisma } = connect(false);
    const refusal = () => ({ then: (_done: unknown, failed: (reason: Error) => void) => failed(new TypeError("no")) });
    const refusing = new Proxy({}, { get: (_, name) => (String(name).startsWith("$") ? refusal : new Proxy({}, { get: () => refusal })) });
    const report = await attack({ name: "refusing", forOrganization: () => refusing, prisma }, { part: 0.02, seed: 1 });
    expect(report.leaks).toEqual([]);
    expect(report.own.found).toBe(0);
    expect(report.own.missed.length).toBeGreaterThan(150);
  });

  test("each attack is taken back", { timeout: 300_000 }, async () => {
    const { prisma } = connect(false);
    await attack({ name: "plain", forOrganization: () => prisma, prisma }, { ...part, seed: 2 });
    const world = planWorld(schema);
    for (const { table, name } of Object.values(schema.models)) {
      const [found] = await database.sql(`SELECT count(*)::int AS n, count(*) FILTER (WHERE t::text LIKE '%taken%')::int AS taken FROM "${table}" t`);
      expect({ name, ...found }).toEqual({ name, n: world.rows.filter(({ model }) => model.name === name).length, taken: 0 });
    }
  });
});
