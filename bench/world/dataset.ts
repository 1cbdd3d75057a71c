import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { EmbeddedPostgres } from "@heartco/dev-postgres";
import { root } from "../../scripts/support/project";
import { secureDatabase } from "../../scripts/database/secure";
import { fill } from "../data/fill";
import { organizationSizes } from "../data/sizes";
import { freshDatabase } from "./server";

export type DatasetOptions = {
  organizations: number;
  /** Rows in all tables together, about. */
  rows: number;
  /** Invoices of the biggest organisation, where it matters. */
  biggest?: number;
};

export type Dataset = { url: string; sizes: readonly number[] };

// What one organisation and one invoice bring along on average: client, products; lines, payment, allocation.
const ROWS_PER_ORGANIZATION = 5;
const ROWS_PER_INVOICE = 5.45;

export function sizesOf({ organizations, rows, biggest }: DatasetOptions): number[] {
  const invoices = Math.max(organizations, Math.round((rows - organizations * ROWS_PER_ORGANIZATION) / ROWS_PER_INVOICE));
  return organizationSizes(organizations, invoices, biggest);
}

/** The database with this data: made once, and again when the data's form or the migrations change. */
export async function dataset(server: EmbeddedPostgres, options: DatasetOptions, say: (sentence: string) => void): Promise<Dataset> {
  const name = `bench_${createHash("sha256").update(JSON.stringify(options)).update(makers()).digest("hex").slice(0, 16)}`;
  const sizes = sizesOf(options);
  const url = server.url(name);
  if (!(await isReady(url))) {
    say(`making ${options.rows.toLocaleString("en")} rows of ${options.organizations.toLocaleString("en")} organisations`);
    await freshDatabase(server, name);
    const { rows, seconds } = await fill(url, sizes, say);
    await markReady(url, rows);
    say(`${rows.toLocaleString("en")} rows in ${seconds.toFixed(0)} s`);
  }
  await secureDatabase(url);
  return { url, sizes };
}

/** The texts that decide what the database holds. */
function makers(): string {
  const data = readdirSync(join(root, "bench/data")).map((file) => readFileSync(join(root, "bench/data", file), "utf8"));
  return [...data, ...readdirSync(join(root, "prisma/migrations"))].join("\n");
}

async function isReady(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query("SELECT to_regclass('bench_ready') IS NOT NULL AS ready");
    return rows[0].ready;
  } catch {
    // The database is not there yet.
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function markReady(url: string, rows: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("CREATE TABLE bench_ready AS SELECT $1::bigint AS rows", [rows]);
  await client.end();
}
