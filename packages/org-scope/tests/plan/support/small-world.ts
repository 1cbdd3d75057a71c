import { randomUUID } from "node:crypto";
import { Client, escapeIdentifier, type QueryResult } from "pg";
import { inject } from "vitest";
import { applyPlan, type Applied, type PlanOptions } from "../../../src/plan/index.ts";
import { capture } from "../../../src/schema/capture.ts";
import type { Schema } from "../../../src/schema/types.ts";
import { readPrismaSchema } from "../../support/prisma-schema.ts";

export type SmallSchema = { models: string; tenantModel: string; tenantField: string; /** What migrations would add by hand, before the tables and after. */ before?: string; more?: string };

/** A database with the tables of a small schema, owned by a role that is no superuser and has no BYPASSRLS. */
export type SmallWorld = {
  schema: Schema;
  options: Partial<PlanOptions> & { tenantRole: string };
  /** The owner's URL, and the superuser's. */
  url: string;
  superuserUrl: string;
  owner: string;
  query(sql: string, values?: unknown[]): Promise<QueryResult>;
  asSuperuser(sql: string): Promise<QueryResult>;
  /** Runs statements as the tenant role, in one transaction that is rolled back unless `keep`. `undefined`: no organisation set. */
  asTenant(organization: string | number | undefined, sql: string, values?: unknown[]): Promise<QueryResult>;
  apply(schema?: Schema, options?: Partial<PlanOptions>): Promise<Applied>;
  close(): Promise<void>;
};

export async function openSmallWorld({ models, tenantModel, tenantField, before = "", more = "" }: SmallSchema): Promise<SmallWorld> {
  const name = `small_${randomUUID().slice(0, 8)}`;
  const [owner, tenantRole] = [`${name}_owner`, `${name}_tenant`];
  const server = inject("templateDatabaseUrls")[Number(process.env.VITEST_POOL_ID) - 1]!;
  const at = (database: string, user?: string) => {
    const url = new URL(server);
    url.pathname = `/${database}`;
    if (user) [url.username, url.password] = [user, "pass"];
    return url.href;
  };
  await run(at("postgres"), `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'pass'`);
  await run(at("postgres"), `CREATE DATABASE ${name} OWNER ${owner}`);
  const { dmmf, datamodel, tables } = await readPrismaSchema(models);
  const schema = capture(dmmf, { datamodel, tenantModel, tenantField });
  const url = at(name, owner);
  await run(url, `${before}\n${tables}\n${more}`);
  const options = { tenantRole };
  return {
    schema,
    options,
    url,
    owner,
    superuserUrl: at(name),
    query: (sql, values) => run(url, sql, values),
    asSuperuser: (sql) => run(at(name), sql),
    asTenant: (organization, sql, values) => asTenant(url, tenantRole, organization, sql, values),
    apply: (changed = schema, others = {}) => applyPlan(url, changed, { ...options, ...others }),
    async close() {
      await run(at("postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
      const { rows } = await run(at("postgres"), "SELECT rolname FROM pg_roles WHERE starts_with(rolname, $1)", [`${name}_`]);
      await run(at("postgres"), `DROP ROLE ${(rows as { rolname: string }[]).map(({ rolname }) => escapeIdentifier(rolname)).join(", ")}`);
    },
  };
}

async function run(connectionString: string, sql: string, values?: unknown[]): Promise<QueryResult> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

async function asTenant(connectionString: string, role: string, organization: string | number | undefined, sql: string, values?: unknown[]): Promise<QueryResult> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('role', $1, true)", [role]);
    if (organization !== undefined) await client.query("SELECT set_config('app.organization_id', $1, true)", [String(organization)]);
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
