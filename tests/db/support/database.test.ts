import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "./database";

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = [await createTestDatabase(), await createTestDatabase()];
});

afterAll(async () => {
  await one.drop();
  await other.drop();
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("a test database is migrated, secured and empty", async () => {
  expect(await query(one.url, `SELECT 1 FROM "Organization"`)).toEqual([]);
  expect(await query(one.url, "SELECT 1 FROM platform.security_step")).toHaveLength(1);
});

test("what happens in one is not seen in another", async () => {
  await query(one.url, "CREATE TABLE mine ()");
  expect(await query(other.url, "SELECT to_regclass('mine') AS found")).toEqual([{ found: null }]);
});

test("dropping does not wait for open sessions", async () => {
  const database = await createTestDatabase();
  const client = new Client({ connectionString: database.url });
  client.on("error", () => {});
  await client.connect();
  await database.drop();
  await expect(query(database.url, "SELECT 1")).rejects.toThrow(/does not exist/);
});
