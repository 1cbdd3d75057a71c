import type { ClientBase } from "pg";
import type { World } from "./world.ts";

export type Stock = ReadonlySet<string>;

/** Every row of every table, each as a text, whoever it belongs to. */
export async function takeStock({ superuser }: World): Promise<Stock> {
  const { rows } = await superuser.query<{ row: string }>(await allRows(superuser, "true"));
  return new Set(rows.map(({ row }) => row));
}

/** What a tenant sees, by the database's own account. */
export async function seenBy({ small, superuser }: World, organization: World["organizations"][number]): Promise<Stock> {
  const readable = `has_table_privilege('${small.options.tenantRole}', c.oid, 'SELECT') AND c.relrowsecurity`;
  const { rows } = await small.asTenant(String(organization), await allRows(superuser, readable));
  return new Set((rows as { row: string }[]).map(({ row }) => row));
}

async function allRows(superuser: ClientBase, condition: string): Promise<string> {
  const { rows } = await superuser.query<{ part: string }>(`SELECT format('SELECT %L || '' '' || to_jsonb(t)::text AS row FROM %s t', c.oid::regclass, c.oid::regclass) AS part
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('information_schema', 'org_scope', 'kept') AND NOT starts_with(n.nspname, 'pg_') AND ${condition}`);
  return rows.map(({ part }) => part).join(" UNION ALL ");
}

/** Keeps a copy of every table, and gives back how to put every row as it was. */
export async function keepCopy({ superuser }: World): Promise<() => Promise<void>> {
  const { rows: tables } = await superuser.query<{ name: string; kept: string; columns: string }>(`SELECT c.oid::regclass::text AS name, 'kept.t' || c.oid AS kept,
      (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('information_schema', 'org_scope') AND NOT starts_with(n.nspname, 'pg_')`);
  await superuser.query(["CREATE SCHEMA kept", ...tables.map(({ name, kept, columns }) => `CREATE TABLE ${kept} AS SELECT ${columns} FROM ${name}`)].join(";"));
  const restore = [
    ...tables.map(({ name }) => `DELETE FROM ${name}`),
    ...tables.map(({ name, kept, columns }) => `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${kept}`),
  ];
  return async () => void (await superuser.query(["BEGIN; SET LOCAL session_replication_role = replica", ...restore, "COMMIT"].join(";")));
}
