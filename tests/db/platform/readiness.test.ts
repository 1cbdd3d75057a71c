import { NextRequest } from "next/server";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { secureDatabase } from "../../../scripts/database/secure";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let admin: Client;
let said: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new Client({ connectionString: database.url });
  await admin.connect();
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("BETTER_AUTH_SECRET", "0123456789abcdef0123456789abcdef");
});
afterAll(async () => {
  await admin.end();
  await database.drop();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((sentence: string) => void said.push(sentence));
});
afterEach(() => vi.restoreAllMocks());

async function process() {
  const [{ proxy }, { GET }] = await Promise.all([import("@/proxy"), import("@/app/api/ready/route")]);
  const later = () => vi.advanceTimersByTime(2_001);
  return {
    async ready() {
      later();
      const response = await GET();
      const { reason } = (await response.json()) as { reason?: string };
      return { status: response.status, ...(reason !== undefined && { reason }) };
    },
    async get(path: string) {
      later();
      return proxy(new NextRequest(`http://localhost${path}`));
    },
  };
}

const passes = (response: Response) => response.headers.get("x-middleware-next") === "1";

/** `undo` where the security step does not put it right: roles belong to the server, its records to itself. */
const TROUBLES: Record<string, { make: string; undo?: string; reason: RegExp; named?: RegExp }> = {
  "a policy was dropped": { make: 'DROP POLICY org_scope_tenant ON "Invoice"', reason: /changed since .*: policy \(1\)/, named: /policy public\.Invoice org_scope_tenant/ },
  "row-level security is not forced": { make: 'ALTER TABLE "Client" NO FORCE ROW LEVEL SECURITY', reason: /changed since .*: row-security \(1\)/, named: /row-security public\.Client/ },
  "the role bypasses": { make: "ALTER ROLE heartco_tenant BYPASSRLS", undo: "ALTER ROLE heartco_tenant NOBYPASSRLS", reason: /changed since .*: role \(1\)/, named: /role heartco_tenant/ },
  "another version's plan was applied": { make: "INSERT INTO org_scope.applied (hash, tenant_role) VALUES ('older', 'heartco_tenant')", reason: /not the one of this code/ },
  "no plan was applied": { make: "ALTER TABLE org_scope.applied RENAME TO away", undo: "ALTER TABLE org_scope.away RENAME TO applied", reason: /No plan was ever applied/ },
};

test.each(Object.keys(TROUBLES))("%s: everything is refused until it is put right", async (name) => {
  const { make, undo, reason, named } = TROUBLES[name]!;
  const { ready, get } = await process();
  expect(await ready()).toEqual({ status: 200 });
  expect(passes(await get("/invoices"))).toBe(true);

  await admin.query(make);
  expect(await ready()).toEqual({ status: 503, reason: expect.stringMatching(reason) });
  expect((await ready()).reason).toContain("npm run db:secure");
  const page = await get("/invoices");
  expect([page.status, page.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
  expect(await page.text()).not.toMatch(/policy|org_scope|heartco_tenant/);
  expect(await (await get("/api/trpc/invoice.list")).json()).toEqual({ error: { code: "SERVICE_UNAVAILABLE", message: expect.any(String) } });
  expect(said, "one message, with what to run").toEqual([expect.stringMatching(/^HeartCo refuses to serve\. .*npm run db:secure/)]);
  if (named) expect(said[0]).toMatch(named);

  if (undo) await admin.query(undo);
  await secureDatabase(database.url);
  expect(passes(await get("/invoices")), "no restart").toBe(true);
  expect(await ready()).toEqual({ status: 200 });
});

test("what is refused is asked again every two seconds at most, also when many ask at once; what is good never", async () => {
  const { ReadinessProbe } = await import("@/server/readiness/readiness");
  let [now, asked, matches] = [0, 0, false];
  const check = async () => {
    asked += 1;
    return matches ? ({ matches } as const) : ({ matches, problem: "Something.", objects: [] } as const);
  };
  const probe = new ReadinessProbe({ check: check as never, log: () => undefined, now: () => now });
  await Promise.all(Array.from({ length: 50 }, () => probe.current()));
  expect(asked).toBe(1);
  now = 1_999;
  expect(await probe.current()).toMatchObject({ ready: false });
  expect(asked).toBe(1);
  [now, matches] = [2_000, true];
  expect(await probe.current()).toEqual({ ready: true });
  now = 1_000_000;
  await probe.current();
  expect(asked).toBe(2);
});

test("a database that does not answer: nothing is served before it was found good, and the monitor hears of it afterwards", async () => {
  const { ReadinessProbe } = await import("@/server/readiness/readiness");
  let [now, isThere] = [0, false];
  const check = async () => {
    if (!isThere) throw new Error("ECONNREFUSED");
    return { matches: true } as const;
  };
  const probe = new ReadinessProbe({ check, log: (sentence) => void said.push(sentence), now: () => now });
  expect(await probe.current()).toEqual({ ready: false, reason: "The database did not answer." });
  expect(said).toEqual(["The database did not answer. ECONNREFUSED"]);
  isThere = true;
  expect(await probe.current()).toEqual({ ready: true });
  [isThere, now] = [false, 5_000];
  expect(await probe.fresh()).toMatchObject({ ready: false });
  expect(await probe.current()).toEqual({ ready: true });
});
