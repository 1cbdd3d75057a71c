import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { Client, escapeIdentifier } from "pg";
import { createOrgScope } from "../../../src/client/create-org-scope.ts";
import { createOrgPool } from "../../../src/pool/org-pool.ts";
import type { TenantId } from "../../../src/rewrite/scope.ts";
import type { Schema } from "../../../src/schema/types.ts";
import { openSmallWorld, type SmallWorld } from "../../plan/support/small-world.ts";
import { databaseUrl } from "../../support/database.ts";
import { NO_REWRITER } from "../../support/no-rewriter.ts";
import { readPrismaSchema } from "../../support/prisma-schema.ts";
import { omitHidden, propertyName, type Client as PrismaClient, type Row } from "./client.ts";

/** Rows of a model, each as `create` of the unscoped client takes it, in an order in which they can be made. */
export type Rows = readonly (readonly [model: string, ...data: Row[]])[];

export type Kind = {
  /** The schema: `tests/schemas/<file>.prisma`. */
  file: string;
  tenantModel?: string;
  tenantField?: string;
  /** What migrations would add by hand, before the tables and after. */
  before?: string;
  more?: string;
  organizations: readonly [a: TenantId, b: TenantId];
  global?: Rows;
  /** Rows of one organisation; `of` makes a name that is its own. */
  rows(organization: TenantId, of: (name: string) => string): Rows;
};

/** The rows of A and B under all walls, and a copy of the database from when there was A alone. */
export type World = {
  small: SmallWorld;
  schema: Schema;
  organizations: readonly [TenantId, TenantId];
  superuser: Client;
  /** The unscoped client, as the tables' owner, which no policy limits. */
  unscoped: PrismaClient;
  /** The unscoped client where only A's rows exist: what A's client must answer as. */
  alone: PrismaClient;
  /** A's clients, by the walls that stand. */
  a: Readonly<Record<Walls, PrismaClient>>;
  b: PrismaClient;
  /** The scoped client of whatever is given for an organisation. */
  as(organization: TenantId): PrismaClient;
  close(): Promise<void>;
};

export const WALLS = ["both walls", "the rewriter alone", "row-level security alone"] as const;
export type Walls = (typeof WALLS)[number];

export const kindSource = (file: string): string => readFileSync(new URL(`../${file}.prisma`, import.meta.url), "utf8");

export async function openWorld(kind: Kind): Promise<World> {
  const { tenantModel = "Organization", tenantField = "organizationId", before = "", more = "", organizations } = kind;
  const models = kindSource(kind.file);
  const small = await openSmallWorld({ models, tenantModel, tenantField, before, more });
  const { schema, url, options } = small;
  const { clientFolder } = await readPrismaSchema(models);
  const generated = createRequire(join(clientFolder, "index.js"))("./index.js") as { PrismaClient: new (options: object) => PrismaClient };
  const connect = (adapter: PrismaPg) => new generated.PrismaClient({ adapter, omit: omitHidden(schema) });
  const plain = (connectionString: string) => connect(new PrismaPg({ connectionString, max: 2 }));
  const clients: PrismaClient[] = [];
  const kept = (client: PrismaClient): PrismaClient => (clients.push(client), client);

  await small.apply();
  const [a, b] = organizations;
  const former = plain(url);
  await insert(former, schema, [...(kind.global ?? []), ...kind.rows(a, (name) => `a-${name}`)]);
  await former.$disconnect();
  const copy = await copyOf(url);
  const unscoped = kept(plain(url));
  await insert(unscoped, schema, kind.rows(b, (name) => `b-${name}`));

  const superuser = new Client({ connectionString: small.superuserUrl });
  await superuser.connect();
  const pool = createOrgPool({ connectionString: url, max: 2, orgScope: { role: options.tenantRole } });
  const scoped = kept(connect(new PrismaPg(pool, { disposeExternalPool: true })));
  const [both, rewriter, policies] = [createOrgScope({ schema, pool }), createOrgScope({ schema }), createOrgScope({ schema, pool, rewriter: NO_REWRITER })];
  return {
    small,
    schema,
    organizations,
    superuser,
    unscoped,
    alone: kept(plain(copy.url)),
    a: {
      "both walls": both(scoped, a) as unknown as PrismaClient,
      "the rewriter alone": rewriter(unscoped, a) as unknown as PrismaClient,
      "row-level security alone": policies(scoped, a) as unknown as PrismaClient,
    },
    b: both(scoped, b) as unknown as PrismaClient,
    as: (organization) => both(scoped, organization) as unknown as PrismaClient,
    async close() {
      for (const client of clients) await client.$disconnect();
      await superuser.end();
      await copy.drop();
      await small.close();
    },
  };
}

async function insert(client: PrismaClient, schema: Schema, rows: Rows): Promise<void> {
  for (const [name, ...list] of rows) for (const data of list) await client[propertyName(schema.models[name]!)]!.create!({ data });
}

/** A copy of a database that nobody is connected to. */
async function copyOf(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const server = new Client({ connectionString: databaseUrl("postgres") });
  const name = `copy_${randomUUID().slice(0, 8)}`;
  const source = new URL(url);
  await server.connect();
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${escapeIdentifier(source.pathname.slice(1))} OWNER ${escapeIdentifier(source.username)} STRATEGY file_copy`);
  source.pathname = `/${name}`;
  return {
    url: source.href,
    async drop() {
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}
