import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPgBouncer, startPgBouncer } from "../../../packages/org-scope/tests/support/pgbouncer";
import { secureDatabase } from "../../../scripts/database/secure";
import { ask } from "../../../scripts/doctor/context";
import { examine } from "../../../scripts/doctor/examine";
import { poolingOf } from "../../../scripts/doctor/read/pooling";
import { adviceFor } from "../../../scripts/doctor/strike";
import { bypassingRole } from "../../../scripts/doctor/troubles/bypassing-role";
import { databaseBehind } from "../../../scripts/doctor/troubles/database-behind";
import { databaseUnreachable } from "../../../scripts/doctor/troubles/database-unreachable";
import { policiesOutdated } from "../../../scripts/doctor/troubles/policies-outdated";
import { pooledDirectUrl } from "../../../scripts/doctor/troubles/pooled-direct-url";
import { shadowDatabase } from "../../../scripts/doctor/troubles/shadow-database";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { makeCheckout, type Checkout } from "./checkout";

const PASSWORD = "doctor";
let database: TestDatabase;
let checkout: Checkout;

beforeAll(async () => {
  database = await createTestDatabase();
  checkout = makeCheckout();
  await ask(database.url, `CREATE ROLE doctor_plain LOGIN PASSWORD '${PASSWORD}'`);
  await ask(database.url, `CREATE ROLE doctor_supabase LOGIN BYPASSRLS CREATEDB PASSWORD '${PASSWORD}'`);
});
afterAll(async () => {
  checkout.remove();
  await ask(database.url, "DROP ROLE IF EXISTS doctor_plain, doctor_supabase");
  await database.drop();
});

function as(user: string): string {
  const url = new URL(database.url);
  [url.username, url.password] = [user, PASSWORD];
  return url.href;
}

describe.skipIf(!hasPgBouncer())("behind PgBouncer in transaction mode", () => {
  test.each([1, 3])("with %d connections: seen without a sign in the URL, and exchanged URLs are told", async (poolSize) => {
    const bouncer = await startPgBouncer(database.url, poolSize);
    try {
      const unsigned = bouncer.url.replace(/[?&]pgbouncer=true/, "");
      expect([await poolingOf(unsigned), await poolingOf(database.url)]).toEqual(["transaction", "none"]);
      const look = async (url: string, directUrl: string) => pooledDirectUrl.look(checkout.context(url, directUrl));
      expect(await look(unsigned, database.url)).toMatchObject({ state: "good" });
      expect(await look(database.url, unsigned)).toMatchObject({ state: "trouble", note: expect.stringContaining("exchanged") });
      expect(await look(bouncer.url, bouncer.url)).toMatchObject({ state: "trouble", note: expect.stringContaining("DIRECT_URL is not set") });
    } finally {
      await bouncer.stop();
    }
  });
});

test("a database that does not answer is told once, and why; what would ask it is unknown", async () => {
  const nobody = "postgresql://nobody:secret@127.0.0.1:1/nothing";
  const examined = await examine([databaseUnreachable, databaseBehind], checkout.context(nobody));
  expect(examined.map(({ finding }) => finding)).toEqual([{ state: "trouble", note: "DIRECT_URL: nothing answers there" }, { state: "unknown", note: "no database" }]);
  expect(adviceFor(checkout.prisma(nobody, "migrate", "status").output)).toContain("The database does not answer");

  const wrong = as("doctor_plain").replace(`:${PASSWORD}@`, ":wrong@");
  const other = new URL(database.url);
  other.pathname = "/nowhere";
  for (const [url, words] of [[wrong, "user or the password"], [other.href, "no such database"], ["mysql://x", "not a URL"]] as const) {
    expect(await databaseUnreachable.look(checkout.context(url))).toMatchObject({ state: "trouble", note: expect.stringContaining(words) });
  }
});

test("a user who may not create the shadow database: a warning, and the same words where Prisma stops", async () => {
  expect(await shadowDatabase.look(checkout.context(database.url))).toMatchObject({ state: "good" });
  expect(await shadowDatabase.look(checkout.context(as("doctor_plain")))).toMatchObject({ state: "warning", note: expect.stringContaining("doctor_plain may not create databases") });
  expect(await shadowDatabase.look(checkout.context(as("doctor_plain"), undefined, { NODE_ENV: "production" }))).toMatchObject({ state: "good" });
  const { output } = checkout.prisma(as("doctor_plain"), "migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma");
  expect(adviceFor(output)).toContain("The shadow database may not be created");
});

test("policies: one that was dropped, guards of another version, a role that bypasses, none at all", async () => {
  const look = () => policiesOutdated.look(checkout.context(database.url));
  const put = () => secureDatabase(database.url);
  await put();
  expect(await look()).toMatchObject({ state: "good" });
  const cases = [
    ['DROP POLICY org_scope_tenant ON "Invoice"', "policy public.Invoice"],
    ["INSERT INTO platform.security_step (hash, applied_at) VALUES ('older', now() + interval '1 minute')", "guards"],
    ["ALTER TABLE org_scope.applied RENAME TO away", "No plan was ever applied"],
  ] as const;
  for (const [make, words] of cases) {
    await ask(database.url, make);
    expect(await look()).toMatchObject({ state: "trouble", note: expect.stringContaining(words) });
    await ask(database.url, "ALTER TABLE IF EXISTS org_scope.away RENAME TO applied");
    await ask(database.url, "DELETE FROM platform.security_step WHERE hash = 'older'");
    await put();
    expect(await look()).toMatchObject({ state: "good" });
  }
});

test("the tenant's role with BYPASSRLS is a trouble of the policies", async () => {
  await ask(database.url, "ALTER ROLE heartco_tenant BYPASSRLS");
  try {
    expect(await policiesOutdated.look(checkout.context(database.url))).toMatchObject({ state: "trouble", note: expect.stringContaining("role heartco_tenant") });
  } finally {
    await ask(database.url, "ALTER ROLE heartco_tenant NOBYPASSRLS");
  }
});

test("whose queries pass by the policies: warned of without ORG_DATABASE_URL, refused as its user", async () => {
  const look = (url: string, org = "") => bypassingRole.look(checkout.context(url, database.url, { ORG_DATABASE_URL: org }));
  expect(await look(database.url)).toMatchObject({ state: "warning", note: expect.stringContaining("is a superuser") });
  expect(await look(as("doctor_supabase"))).toMatchObject({ state: "warning", note: expect.stringContaining("doctor_supabase has BYPASSRLS") });
  expect(await look(as("doctor_plain"))).toMatchObject({ state: "good" });
  expect(await look(database.url, as("doctor_plain"))).toMatchObject({ state: "good" });
  expect(await look(database.url, as("doctor_supabase"))).toMatchObject({ state: "trouble" });
});
