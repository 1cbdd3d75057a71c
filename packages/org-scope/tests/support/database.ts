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
  /** Lets go of it; a template stays for others to clone. */
  close(): Promise<void>;
  drop(): Promise<void>;
};

/** The superuser's URL of a database on the run's server. */
export function databaseUrl(name: string): string {
  const url = new URL(inject("templateDatabaseUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

export async function createDatabase(template?: string, name = `org_scope_${randomUUID().replaceAll("-", "")}`): Promise<Database> {
  await execute(databaseUrl("postgres"), `CREATE DATABASE ${name}${template ? ` TEMPLATE ${escapeIdentifier(template)} STRATEGY file_copy` : ""}`);
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
    close: () => client.end(),
    async drop() {
      await client.end();
      await execute(databaseUrl("postgres"), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
