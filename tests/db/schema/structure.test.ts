import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ORG_SCOPED_MODELS } from "@/lib/prisma-org-scope";
import { secureDatabase } from "../../../scripts/database/secure";
import { createTestDatabase, type TestDatabase } from "../support/database";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function column(sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map((row) => row.name);
}

const scopedTables = `ARRAY[${[...ORG_SCOPED_MODELS].map((name) => `'${name}'`).join(", ")}]`;

test("migrations equal the schema", async () => {
  const env = { ...process.env, DATABASE_URL: database.url, DIRECT_URL: database.url };
  const cli = `${root}/node_modules/prisma/build/index.js`;
  const args = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma", "--exit-code"];
  // Exit code 2 would say that there is a difference, and promisify rejects on it.
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { cwd: root, env });
  expect(stdout).toMatch(/No difference detected|empty migration/i);
});

test("a foreign key between two scoped tables carries the organisation", async () => {
  const loose = await column(`
    SELECT format('%s: %s → %s', c.conname, s.relname, t.relname) AS name
    FROM pg_constraint c
    JOIN pg_class s ON s.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
    JOIN pg_attribute a ON a.attrelid = s.oid AND a.attname = 'organizationId'
    WHERE c.contype = 'f' AND s.relname = ANY (${scopedTables}) AND t.relname = ANY (${scopedTables})
      AND NOT a.attnum = ANY (c.conkey)`);
  expect(loose).toEqual([]);
});

test("no unique of a scoped table tells one organisation of another, but for hashes of random secrets", async () => {
  const global = await column(`
    SELECT i.indexrelid::regclass::text AS name
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE i.indisunique AND NOT i.indisprimary AND t.relname = ANY (${scopedTables}) AND a.attname <> 'organizationId'
    ORDER BY 1`);
  expect(global.filter((name) => !/Hash_key"?$/.test(name))).toEqual([]);
});

test("each scoped table has an index that begins with the organisation", async () => {
  const indexed = await column(`
    SELECT DISTINCT t.relname AS name FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE a.attname = 'organizationId' AND i.indpred IS NULL`);
  expect([...ORG_SCOPED_MODELS].filter((name) => !indexed.includes(name))).toEqual([]);
});

test("the security step is idempotent, and does its work again after the plan has changed", async () => {
  expect(await secureDatabase(database.url)).toMatchObject({ changed: false });
  await client.query("UPDATE platform.security_step SET hash = 'older plan'");
  expect(await secureDatabase(database.url)).toMatchObject({ changed: true });
  expect(await secureDatabase(database.url)).toMatchObject({ changed: false });
});
