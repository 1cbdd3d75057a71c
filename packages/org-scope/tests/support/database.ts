import { randomUUID } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { inject } from "vitest";

export type Database = {
  /** The superuser's URL: no policy applies to it. */
  url: string;
  /** Runs SQL as the superuser and gives back the last statement's rows. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The URL for another user of the same database. */
  urlAs(user: string, password: string): string;
  drop(): Promise<void>;
};

/** The superuser's URL of a database on the run's server. */
export function databaseUrl(name: string): string {
  const url = new URL(inject("templateDatabaseUrls")[Number(process.env.VITEST_POOL_ID) - 1]!);
  url.pathname = `/${name}`;
  return url.href;
}

/** Makes a database of these tables for others to clone, unless this run has it already. */
export async function ensureTemplate(name: string, tables: string): Promise<void> {
  const known = await execute(databaseUrl("postgres"), "SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (known.length > 0) return;
  await execute(databaseUrl("postgres"), `CREATE DATABASE ${escapeIdentifier(name)}`);
  await execute(databaseUrl(name), tables);
}

export async function createDatabase(template: string): Promise<Database> {
  const name = `org_scope_${randomUUID().replaceAll("-", "")}`;
  await execute(databaseUrl("postgres"), `CREATE DATABASE ${name} TEMPLATE ${escapeIdentifier(template)} STRATEGY file_copy`);
  const url = databaseUrl(name);
  const client = new Client({ connectionString: url });
  // Dropping the database cuts this session; the error has nobody else to go to.
  client.on("error", () => undefined);
  await client.connect();
  return {
    url,
    async sql(text, values) {
      const result: unknown = await client.query(text, values ?? []);
      const last = (Array.isArray(result) ? result.at(-1) : result) as { rows: Record<string, unknown>[] };
      return last.rows;
    },
    urlAs(user, password) {
      const other = new URL(url);
      other.username = user;
      other.password = password;
      return other.href;
    },
    async drop() {
      await client.end();
      await execute(databaseUrl("postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function execute(url: string, sql: string, values?: unknown[]): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
