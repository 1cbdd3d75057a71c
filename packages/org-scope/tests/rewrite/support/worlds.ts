import { PrismaPg } from "@prisma/adapter-pg";
import { createOrgScope } from "../../../src/client/create-org-scope.ts";
import { propertyOf } from "../../../src/client/model-operations.ts";
import type { Schema } from "../../../src/schema/types.ts";
import type { Database } from "../../support/database.ts";
import { loadSchema } from "../../support/fixture.ts";
import { customerTags, GLOBAL_ROWS, rowsOf, type Row } from "./rows.ts";
import { worldSchema } from "./world-schema.ts";

type Delegate = Record<string, (args: unknown) => Promise<unknown>>;
export type Client = Record<string, Delegate>;
type Plain = Client & {
  $extends: unknown;
  $transaction: unknown;
  $disconnect(): Promise<void>;
};

export type World = {
  database: Database;
  client: Client;
  close(): Promise<void>;
};

export type Worlds = {
  schema: Schema;
  /** The rows of A and B, seen by the scoped client of A through wall 1 alone. */
  both: World;
  /** The rows of A only, seen by the plain client. */
  alone: World;
  close(): Promise<void>;
};

export async function openWorlds(seed: number): Promise<Worlds> {
  const fixture = await loadSchema<Plain>(worldSchema());
  const stamping = await loadSchema<Plain>(worldSchema("a"));
  const both = await openWorld(fixture, ["a", "b"], seed, (prisma) => createOrgScope({ schema: fixture.schema })(prisma, "a") as unknown as Client);
  const alone = await openWorld(stamping, ["a"], seed, (prisma) => prisma);
  return {
    schema: fixture.schema,
    both,
    alone,
    close: async () => void (await Promise.all([both.close(), alone.close()])),
  };
}

type Fixture = Awaited<ReturnType<typeof loadSchema<Plain>>>;

async function openWorld(fixture: Fixture, organizations: readonly string[], seed: number, clientOf: (prisma: Plain) => Client): Promise<World> {
  const database = await fixture.createDatabase();
  const prisma = new fixture.PrismaClient({
    adapter: new PrismaPg({ connectionString: database.url, max: 1 }),
  });
  for (const [model, data] of [...GLOBAL_ROWS, ...organizations.flatMap((id) => rowsOf(id, seed))]) await prisma[model]!.createMany!({ data });
  for (const pair of organizations.flatMap((id) => customerTags(id, seed))) await database.sql(`INSERT INTO "_CustomerToTag" VALUES ($1, $2)`, [...pair]);
  await database.sql(await snapshot(database));
  return {
    database,
    client: clientOf(prisma),
    async close() {
      await prisma.$disconnect();
      await database.drop();
    },
  };
}

async function tablesOf(database: Database): Promise<string[]> {
  const rows = await database.sql("SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1");
  return rows.map(({ name }) => String(name));
}

async function snapshot(database: Database): Promise<string> {
  const tables = await tablesOf(database);
  return ["CREATE SCHEMA kept", ...tables.map((table) => `CREATE TABLE kept.${table} AS TABLE public.${table}`)].join(";");
}

/** Puts every row back as it was at first. */
export async function restore({ database }: World): Promise<void> {
  const tables = await tablesOf(database);
  const deletes = tables.map((table) => `DELETE FROM public.${table}`);
  const inserts = tables.map((table) => `INSERT INTO public.${table} TABLE kept.${table}`);
  await database.sql(["BEGIN; SET LOCAL session_replication_role = replica", ...deletes, ...inserts, "COMMIT"].join(";"));
}

/** All rows of all tables, each as one text. */
export async function dump({ database }: World): Promise<string[]> {
  const tables = await tablesOf(database);
  const rows = await database.sql(tables.map((table) => `SELECT '${table} ' || to_jsonb(t)::text AS row FROM public.${table} t`).join(" UNION ALL "));
  return rows.map(({ row }) => String(row)).sort();
}

/** What an operation gave, in a form that can be compared: an answer or the name of its failure. */
export async function outcome(
  client: Client,
  model: string,
  operation: string,
  args: unknown,
): Promise<{ answer?: unknown; failure?: string; refused?: string }> {
  try {
    return {
      answer: canonical(await client[propertyOf(model)]![operation]!(args)),
    };
  } catch (error) {
    const { name, code, reason, message } = error as {
      name: string;
      code?: string;
      reason?: string;
      message: string;
    };
    if (reason) return { refused: `${reason}: ${message}` };
    return { failure: [name, code].filter(Boolean).join(" ") };
  }
}

/** Lists without an order of their own come in any. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value as Row).map(([key, inner]) => [key, canonical(inner)]));
}
