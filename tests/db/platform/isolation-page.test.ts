import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createPrisma, type PrismaClient } from "@/lib/prisma";
import { ORG_SCOPED_MODELS } from "@/lib/prisma-org-scope";
import { secureDatabase } from "../../../scripts/database/secure";
import { createOrganization } from "@/server/services/organization/create-organization";
import { createCaller } from "@/server/trpc/caller";
import { callerFor, contextFor, type Caller, type Person } from "@/server/trpc/caller-for";
import { loadReferenceData } from "../../../scripts/database/reference-data";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { refusal } from "../support/refusal";
import { createPerson } from "../support/world";

let database: TestDatabase;
let db: PrismaClient;
let person: Person;
let organizationId: string;
let staff: Caller;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("BETTER_AUTH_SECRET", "a secret of thirty-two characters");
  db = createPrisma(database.url);
  await loadReferenceData(database.url);
  person = await createPerson(db, "Staff");
  ({ id: organizationId } = await createOrganization(db, { userId: person.id, label: person.name, request: null }, { name: "Alpha", countryCode: "FR" }));
  const context = await contextFor(db, person, null);
  staff = createCaller({ ...context, session: { ...context.session!, user: { ...person, isPlatformAdmin: true } } });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await db.$disconnect();
  await database.drop();
});

// What is said to the log is looked at by a test of its own.
beforeEach(() => {
  vi.spyOn(console, "info").mockImplementation(() => undefined);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

async function execute(sql: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

const explain = (model: string, operation: "findMany" | "findUnique" | "count", args: object | string) =>
  staff.platform.isolation.explain({ slug: "alpha", model, operation, args: typeof args === "string" ? args : JSON.stringify(args) });

test("the administrator of an organisation is not staff", async () => {
  const { platform } = await callerFor(db, person, organizationId);
  const { isolation } = platform;
  const calls = [isolation.models(), isolation.inspect(), isolation.log(), isolation.explain({ slug: "alpha", model: "Client", operation: "count", args: "" })];
  for (const call of calls) expect(await refusal(call)).toMatchObject({ code: "FORBIDDEN" });
});

describe("models", () => {
  test("each has its class, its way to the organisation and its live policy", async () => {
    const { models, problem, planHash } = await staff.platform.isolation.models();
    const named = (name: string) => models.find((model) => model.name === name)!;
    expect({ problem, planHash }).toEqual({ problem: null, planHash: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(models.filter((model) => model.class === "scoped")).toHaveLength(ORG_SCOPED_MODELS.size);
    expect(models.filter((model) => !model.live || model.isChanged)).toEqual([]);
    expect(named("Invoice")).toMatchObject({ table: "public.Invoice", class: "scoped", path: [], column: "organizationId", live: { rowSecurity: "forced" } });
    expect(named("Invoice").live?.policies.find(({ name }) => name === "org_scope_tenant")?.using).toContain("app.organization_id");
    expect(named("InvoiceLine")).toMatchObject({ class: "subEntity", path: [{ relation: "invoice", model: "Invoice" }], column: "organizationId" });
    expect(named("Country")).toMatchObject({ class: "global", because: expect.any(String), column: null, live: { privileges: ["SELECT"] } });
    expect(named("User").path.at(-1)).toEqual({ relation: "memberships", model: "Membership" });
    for (const hidden of models.filter((model) => model.class === "hidden")) expect(hidden.live?.privileges, hidden.name).toEqual([]);
  });

  test("a policy that somebody has changed is seen, and whose it is", async () => {
    await execute('ALTER POLICY org_scope_tenant ON "Invoice" USING (true)');
    const { models, problem } = await staff.platform.isolation.models();
    expect(problem).toContain("changed since");
    expect(models.filter((model) => model.isChanged).map((model) => model.name)).toEqual(["Invoice"]);
    const { findings } = await staff.platform.isolation.inspect();
    expect(findings.filter(({ severity }) => severity === "error").map(({ object }) => object)).toEqual(["policy public.Invoice org_scope_tenant"]);
    await secureDatabase(database.url);
    expect((await staff.platform.isolation.models()).problem).toBeNull();
  });
});

describe("explain", () => {
  test("a read carries the organisation, in its arguments, in front of its SQL and in its plan", async () => {
    const read = await explain("Invoice", "findMany", { take: 3, include: { lines: true } });
    if (read.isRefused) throw new Error(read.advice);
    expect(read.given).not.toContain("organizationId");
    expect(read.difference).toContain(`+     "organizationId": "${organizationId}"`);
    expect(read.prologue.join()).toContain(`set_config('app.organization_id', '${organizationId}', true)`);
    expect(read.statements.map(({ sql }) => /FROM "public"."(\w+)"/.exec(sql)?.[1])).toEqual(["Invoice", "InvoiceLine"]);
    for (const { plan } of read.statements) expect(plan).toContain("current_setting('app.organization_id'");
    expect(read.policies.map(({ table }) => table)).toEqual(["public.InvoiceLine", "public.Invoice"].sort());
  });

  test("what is refused says why, and leaves no refusal in the log", async () => {
    const before = (await staff.platform.isolation.log()).refusals.length;
    expect(await explain("Session", "findMany", {})).toMatchObject({ isRefused: true, reason: expect.stringMatching(/^[A-Z_]+$/), advice: expect.stringContaining("Session") });
    expect(await explain("Invoice", "findMany", { where: { nonsense: 1 } })).toMatchObject({ isRefused: true, advice: expect.stringContaining("nonsense") });
    expect((await staff.platform.isolation.log()).refusals).toHaveLength(before);
  });

  test("text that is no JSON object, a write, an unknown model or organisation are turned away", async () => {
    for (const args of ["{", "[]", "null", "1"]) expect(await refusal(explain("Invoice", "count", args))).toMatchObject({ code: "BAD_REQUEST", reason: "isolation.notJson" });
    expect(await refusal(explain("Invoice", "deleteMany" as "count", {}))).toMatchObject({ code: "BAD_REQUEST" });
    expect(await refusal(explain("constructor", "count", {}))).toMatchObject({ code: "BAD_REQUEST" });
    expect(await refusal(staff.platform.isolation.explain({ slug: "nobody", model: "Invoice", operation: "count", args: "" }))).toMatchObject({ code: "NOT_FOUND" });
  });

  test("why it crosses is in the log", async () => {
    await explain("Client", "count", "");
    expect((await staff.platform.isolation.log()).crossings[0]).toMatchObject({ by: "platform.isolation.explain", because: expect.stringContaining("staff") });
  });
});
