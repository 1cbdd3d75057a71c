import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { secureDatabase } from "../scripts/database/secure";

// The served application, on a database that somebody tampers with.
const url = inject("databaseUrl");
const admin = new Client({ connectionString: url });
const get = (path: string) => fetch(`${inject("appUrl")}${path}`, { redirect: "manual" });
const statusOf = async (path: string) => (await get(path)).status;

beforeAll(() => admin.connect());
afterAll(async () => {
  await secureDatabase(url);
  await admin.end();
});

/** The monitor's answer holds for two seconds. */
const isReady = (status: number) => expect.poll(() => statusOf("/api/ready"), { timeout: 10_000, interval: 500 }).toBe(status);

test("a database that no longer keeps organisations apart is refused to everybody, and served again once it does", async () => {
  await isReady(200);
  expect(await statusOf("/sign-in")).toBe(200);

  await admin.query('DROP POLICY org_scope_tenant ON "Invoice"');
  await isReady(503);
  expect((await (await get("/api/ready")).json()) as object).toMatchObject({ reason: expect.stringContaining("npm run db:secure") });
  expect(await statusOf("/sign-in")).toBe(503);
  expect(await statusOf("/api/auth/get-session")).toBe(503);
  expect(await (await get("/api/trpc/invoice.list")).json()).toMatchObject({ error: { code: "SERVICE_UNAVAILABLE" } });
  expect(await statusOf("/api/health"), "it is alive all the same").toBe(200);

  await secureDatabase(url);
  await isReady(200);
  expect(await statusOf("/sign-in")).toBe(200);
});
