import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../context";

/** A migration as Prisma recorded it in the database. */
export type Recorded = { name: string; checksum: string; isFinished: boolean };

/** Which migrations the checkout and the database have, compared. */
export type Comparison = {
  /** In the checkout, not in the database. */
  pending: string[];
  /** In the database, not in the checkout. */
  foreign: string[];
  /** In both, with different scripts. */
  edited: string[];
  /** Begun in the database and not finished. */
  failed: string[];
  /** Pending, and older than one that was applied: two branches made migrations side by side. */
  overtaken: string[];
};

/** Name and checksum of each migration in the checkout, the checksum as Prisma records it. */
export function migrationsOf(root: string): Map<string, string> {
  const folder = join(root, "prisma", "migrations");
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => existsSync(scriptOf(root, name)));
  return new Map(names.sort().map((name) => [name, createHash("sha256").update(readFileSync(scriptOf(root, name))).digest("hex")]));
}

export function scriptOf(root: string, migration: string): string {
  return join(root, "prisma", "migrations", migration, "migration.sql");
}

/** What Prisma recorded; nothing where it never ran. Migrations that were rolled back by `migrate resolve` do not count. */
export async function recordedIn(url: string): Promise<Recorded[]> {
  const [found] = await ask<{ present: string | null }>(url, "SELECT to_regclass('_prisma_migrations') AS present");
  if (!found?.present) return [];
  return ask<Recorded>(
    url,
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
}

export function compare(wanted: ReadonlyMap<string, string>, recorded: readonly Recorded[]): Comparison {
  const applied = recorded.filter(({ isFinished }) => isFinished);
  const known = new Set(recorded.map(({ name }) => name));
  const latest = applied.reduce((last, { name }) => (name > last ? name : last), "");
  const pending = [...wanted.keys()].filter((name) => !known.has(name));
  return {
    pending,
    foreign: applied.map(({ name }) => name).filter((name) => !wanted.has(name)),
    edited: applied.filter(({ name, checksum }) => wanted.has(name) && wanted.get(name) !== checksum).map(({ name }) => name),
    failed: recorded.filter(({ isFinished }) => !isFinished).map(({ name }) => name),
    overtaken: pending.filter((name) => name < latest),
  };
}

export async function compareWith(url: string, root: string): Promise<Comparison> {
  return compare(migrationsOf(root), await recordedIn(url));
}
