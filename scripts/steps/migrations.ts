import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { programs, root } from "../support/project";
import { quietly } from "../support/run";
import type { Step } from "../support/step";

type Applied = { migration_name: string; checksum: string };

/** `npx prisma migrate deploy`, unless the database has exactly the migrations of the checkout. */
export const migrations: Step = {
  title: "Migrations",
  async work({ env }) {
    const url = env.DIRECT_URL!;
    const wanted = wantedMigrations();
    const missing = (await isUpToDate(url, wanted)) ? 0 : wanted.size;
    if (missing === 0) return `up to date (${wanted.size})`;
    await quietly(programs.prisma, ["migrate", "deploy"], env);
    return "applied";
  },
};

/** Name and checksum of each migration in the checkout, as Prisma records them. */
function wantedMigrations(): Map<string, string> {
  const folder = join(root, "prisma", "migrations");
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    names.map(({ name }) => {
      const script = readFileSync(join(folder, name, "migration.sql"));
      return [name, createHash("sha256").update(script).digest("hex")];
    }),
  );
}

/** Any doubt, an unreachable database included, is left to Prisma, whose messages say what to do. */
async function isUpToDate(url: string, wanted: Map<string, string>): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<Applied>(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    return rows.length === wanted.size && rows.every((row) => wanted.get(row.migration_name) === row.checksum);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
