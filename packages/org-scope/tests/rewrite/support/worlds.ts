import { PrismaPg } from "@prisma/adapter-pg";
import { createOrgScope } from "../../../src/client/create-org-scope.ts";
import { propertyOf } from "../../../src/client/model-operations.ts";
import type { Schema } from "../../../src/schema/types.ts";
import type { Database } from "../../support/database.ts";
import { loadSchema, type FixtureOptions } from "../../support/fixture.ts";
import type { Domain } from "./domain.ts";
import { randomOf } from "./random.ts";
import { inOrder, joins, organizationId, rowsOf, type Enums, type Owner, type Row, type RowsByModel } from "./world-rows.ts";

/** A schema's text, without generators. */
export type WorldSource = { text: string; options?: FixtureOptions };

type Delegate = Record<string, (args: unknown) => Promise<unknown>>;
export type Client = Record<string, Delegate>;
type Plain = Client & { $extends: unknown; $transaction: unknown; $disconnect(): Promise<void> };

export type World = { database: Database; client: Client; close(): Promise<void> };

export type Worlds = {
  domain: Domain;
  /** The rows of A and B, seen by the scoped client of A through wall 1 alone. */
  both: World;
  /** The rows of A only, seen by the plain client. */
  alone: World;
  close(): Promise<void>;
};

type Fixture = Awaited<ReturnType<typeof loadSchema<Plain>>>;

/** Two databases of one schema. A row that is made without an organisation is A's where A is alone, and B's in the other. */
export async function openWorlds({ text, options }: WorldSource, seed: number): Promise<Worlds> {
  const fixture = await loadSchema<Plain>(text, options);
  const { schema } = fixture;
  const enums = enumsOf(text);
  const shared = rowsOf(schema, enums, "all", seed);
  const rows = { all: shared, a: rowsOf(schema, enums, "a", seed + 1, shared), b: rowsOf(schema, enums, "b", seed + 2, shared) };
  const both = await openWorld(fixture, rows, ["a", "b"], (prisma) => createOrgScope({ schema })(prisma, organizationId(schema, "a")) as unknown as Client);
  const alone = await openWorld(fixture, rows, ["a"], (prisma) => prisma);
  return { domain: { schema, enums, rows, crossesByColumn: false }, both, alone, close: async () => void (await Promise.all([both.close(), alone.close()])) };
}

async function openWorld(fixture: Fixture, rows: Domain["rows"], owners: readonly Owner[], clientOf: (prisma: Plain) => Client): Promise<World> {
  const { schema } = fixture;
  const database = await fixture.createDatabase();
  const prisma = new fixture.PrismaClient({ adapter: new PrismaPg({ connectionString: database.url, max: 1 }) });
  for (const model of inOrder(schema))
    await prisma[propertyOf(model.name)]!.createMany!({ data: ["all" as const, ...owners].flatMap((owner) => rows[owner][model.name] ?? []) });
  for (const owner of owners) await joinRows(prisma, schema, rows, owner);
  await database.sql([await snapshot(database), ...defaults(schema, owners.at(-1)!)].join(";"));
  return {
    database,
    client: clientOf(prisma),
    async close() {
      await prisma.$disconnect();
      await database.drop();
    },
  };
}

async function joinRows(prisma: Plain, schema: Schema, rows: Readonly<Record<Owner, RowsByModel>>, owner: Owner): Promise<void> {
  const random = randomOf(joins(schema).length + 1);
  const rowsIn = (model: string) => rows[owner][model] ?? rows.all[model] ?? [];
  const byId = (model: string, row: Row) => ({ [schema.models[model]!.id[0]!]: row[schema.models[model]!.id[0]!] });
  for (const { model, relation } of joins(schema)) {
    for (const row of rowsIn(model.name)) {
      const connect = rowsIn(relation.model).flatMap((other) => (random.oneIn(2) ? [byId(relation.model, other)] : []));
      await prisma[propertyOf(model.name)]!.update!({ where: byId(model.name, row), data: { [relation.name]: { connect } } });
    }
  }
}

function defaults(schema: Schema, owner: Owner): string[] {
  const scoped = Object.values(schema.models).filter(({ ownership }) => ownership.kind === "scoped");
  const id = `'${organizationId(schema, owner)}'`;
  return scoped.map(({ table, scalars }) => `ALTER TABLE "${table}" ALTER COLUMN "${scalars[schema.tenant.field]!.column}" SET DEFAULT ${id}`);
}

function enumsOf(text: string): Enums {
  const blocks = [...text.matchAll(/^enum (\w+) \{\n([^}]*)\}/gm)];
  return Object.fromEntries(blocks.map(([, name, body]) => [name!, [...body!.matchAll(/^\s*(\w+)/gm)].map((match) => match[1]!)]));
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
