import { existsSync } from "node:fs";
import { join } from "node:path";
import { acquirePostgres, ensureDatabase } from "@heartco/dev-postgres";
import { Client, type QueryResultRow } from "pg";

const PATIENCE_MS = 5_000;

/** The checkout and the database that are looked at. */
export type Context = {
  root: string;
  env: NodeJS.ProcessEnv;
  /** Undefined where none is configured and the embedded one was never started. */
  database: Database | undefined;
};

export type Database = {
  isEmbedded: boolean;
  /** DATABASE_URL, of the application's queries. */
  url: string;
  /** DIRECT_URL, of migrations. */
  directUrl: string;
};

/** The database that is configured, or the embedded one if this checkout has it. */
export async function newContext(root: string, env: NodeJS.ProcessEnv): Promise<Context & { release(): Promise<void> }> {
  const url = env.DATABASE_URL || env.DIRECT_URL;
  if (url) return { root, env, database: { isEmbedded: false, url, directUrl: env.DIRECT_URL || url }, release: async () => undefined };
  if (!existsSync(join(root, ".data", "postgres", "PG_VERSION"))) return { root, env, database: undefined, release: async () => undefined };
  const server = await acquirePostgres({ root });
  const embedded = server.url("heartco");
  await ensureDatabase(embedded);
  return { root, env, database: { isEmbedded: true, url: embedded, directUrl: embedded }, release: () => server.release() };
}

/** Rows of one question, over a connection of its own. */
export async function ask<Row extends QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql, values)).rows);
}

export async function withClient<Answer>(url: string, body: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  // A connection that is cut between two questions is told by the next one.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await body(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
