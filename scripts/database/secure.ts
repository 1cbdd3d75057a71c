import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { applyPlan } from "org-scope";
import { Client } from "pg";
import { schema } from "../../generated/org-scope/schema.js";
import { deployUrl } from "./deploy-url";

const folder = new URL("../../prisma/sql/", import.meta.url);

export type Secured = { changed: boolean; hash: string };

/** The guards in the order of their file names. */
async function guardFiles(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return texts.join("\n");
}

async function appliedHash(client: Client): Promise<string | undefined> {
  const { rows } = await client.query("SELECT to_regclass('platform.security_step') AS present");
  if (!rows[0]?.present) return undefined;
  const found = await client.query<{ hash: string }>("SELECT hash FROM platform.security_step ORDER BY applied_at DESC LIMIT 1");
  return found.rows[0]?.hash;
}

/** Guards in one transaction, skipped when they are the ones already applied. */
async function applyGuards(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("BEGIN");
    // Two deploys at once: the second waits and then finds the work done.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('heartco.security_step'))");
    const guards = await guardFiles();
    const hash = createHash("sha256").update(guards).digest("hex");
    const changed = (await appliedHash(client)) !== hash;
    if (changed) {
      await client.query(guards);
      await client.query("CREATE TABLE IF NOT EXISTS platform.security_step (hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())");
      await client.query("INSERT INTO platform.security_step (hash) VALUES ($1)", [hash]);
    }
    await client.query("COMMIT");
    return changed;
  } finally {
    await client.end();
  }
}

/**
 * Brings guards, roles, policies and reference checks of the database to what the code says. Idempotent; run it after
 * the migrations.
 */
export async function secureDatabase(connectionString: string): Promise<Secured> {
  const guards = await applyGuards(connectionString);
  const plan = await applyPlan(connectionString, schema);
  return { changed: guards || plan.changed, hash: plan.hash };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { changed, hash } = await secureDatabase(await deployUrl());
  console.log(changed ? `Guards and policies applied (${hash.slice(0, 12)}).` : `Guards and policies are up to date (${hash.slice(0, 12)}).`);
}
