import type { ClientBase } from "pg";
import { sha256, type Plan } from "./make-plan.ts";
import type { Live } from "./live.ts";
import { identifier } from "./quote.ts";
import { OWN_SCHEMA, type Step } from "./step.ts";

/** What the last apply left behind: of each object the hash of its statements, and what PostgreSQL made of them. */
export type Recorded = {
  hash: string | undefined;
  /** Tenant roles of this and earlier plans. */
  roles: readonly string[];
  objects: ReadonlyMap<string, { statements: string; definition: string }>;
};

export async function readRecord(client: ClientBase): Promise<Recorded> {
  const { rows } = await client.query<{ present: string | null }>("SELECT to_regclass($1) AS present", [`${OWN_SCHEMA}.applied`]);
  if (!rows[0]?.present) return { hash: undefined, roles: [], objects: new Map() };
  const applied = await client.query<{ hash: string; tenant_role: string }>(`SELECT hash, tenant_role FROM ${OWN_SCHEMA}.applied ORDER BY number DESC`);
  const objects = await client.query<{ object: string; statements: string; definition: string }>(`SELECT object, statements, definition FROM ${OWN_SCHEMA}.object`);
  return {
    hash: applied.rows[0]?.hash,
    roles: [...new Set(applied.rows.map((row) => row.tenant_role))],
    objects: new Map(objects.rows.map((row) => [row.object, row])),
  };
}

export async function prepareRecord(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ present: string | null }>("SELECT to_regclass($1) AS present", [`${OWN_SCHEMA}.applied`]);
  if (rows[0]?.present) return;
  await client.query(`
CREATE SCHEMA IF NOT EXISTS ${OWN_SCHEMA};
CREATE TABLE ${OWN_SCHEMA}.applied (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  hash text NOT NULL,
  tenant_role text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE ${OWN_SCHEMA}.object (object text PRIMARY KEY, statements text NOT NULL, definition text NOT NULL);`);
}

export async function writeRecord(client: ClientBase, plan: Plan, live: Live): Promise<void> {
  const objects = plan.steps.map((step) => ({ object: step.object, statements: statementsHash(step), definition: live.get(step.object)?.definition ?? "" }));
  await client.query(`DELETE FROM ${OWN_SCHEMA}.object`);
  await client.query(
    `INSERT INTO ${OWN_SCHEMA}.object SELECT * FROM jsonb_to_recordset($1) AS o(object text, statements text, definition text)`,
    [JSON.stringify(objects)],
  );
  await client.query(`INSERT INTO ${OWN_SCHEMA}.applied (hash, tenant_role) VALUES ($1, $2)`, [plan.hash, plan.options.tenantRole]);
  // The application asks at its start whether the database is the one that it was made for.
  const readers = plan.options.applicationRoles.map(identifier).join(", ");
  if (readers) await client.query(`GRANT USAGE ON SCHEMA ${OWN_SCHEMA} TO ${readers}; GRANT SELECT ON ${OWN_SCHEMA}.applied, ${OWN_SCHEMA}.object TO ${readers}`);
}

export const statementsHash = ({ sql }: Step): string => sha256(sql);
