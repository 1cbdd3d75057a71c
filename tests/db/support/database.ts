import { randomUUID } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { inject } from "vitest";

export type TestDatabase = {
  /** The superuser's URL: no wall of the database applies to it. */
  url: string;
  drop(): Promise<void>;
};

/** A database of one's own: migrated, secured, empty. Sessions that are still open are cut when it is dropped. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = new URL(inject("templateDatabaseUrls")[Number(process.env.VITEST_POOL_ID) - 1]!);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await execute(`CREATE DATABASE ${name} TEMPLATE ${escapeIdentifier(template.pathname.slice(1))} STRATEGY file_copy`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** Runs one statement on the server's maintenance database. */
async function execute(sql: string): Promise<void> {
  const url = new URL(inject("templateDatabaseUrls")[Number(process.env.VITEST_POOL_ID) - 1]!);
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
