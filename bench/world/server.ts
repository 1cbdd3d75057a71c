import { acquirePostgres, ensureDatabase, type EmbeddedPostgres } from "@heartco/dev-postgres";
import { Client, escapeIdentifier } from "pg";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/support/project";
import { deployTo } from "../../tests/db/support/template";

/** The bench's own server: its data stays, so that ten million rows need not be made twice. */
export function benchServer(): Promise<EmbeddedPostgres> {
  const folder = join(root, ".data", "bench");
  mkdirSync(folder, { recursive: true });
  return acquirePostgres({ root: folder });
}

/** A migrated and secured database without rows; one that is there already is dropped. */
export async function freshDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  await onServer(server, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
  const url = server.url(name);
  await ensureDatabase(url);
  await deployTo(url);
  return url;
}

export async function onServer(server: EmbeddedPostgres, sql: string): Promise<void> {
  const client = new Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
