import { Client } from "pg";
import domain from "@/lib/domain/domain.json";

type Key = { table: string; column: string; target: string };
const subEntities: Record<string, string> = domain.subEntities;

/** SQL that is true for the rows of `table` (as alias t) that belong to the organisation $1. */
function belongs(table: string, alias: string, keys: readonly Key[]): string {
  const relation = subEntities[table]?.split(".")[0];
  if (!relation) return `${alias}."organizationId" = $1`;
  const key = keys.find((one) => one.table === table && one.column === `${relation}Id`);
  if (!key) throw new Error(`${table} has no foreign key to its parent ${relation}.`);
  const parent = `${alias}p`;
  return `EXISTS (SELECT FROM "${key.target}" ${parent} WHERE ${parent}.id = ${alias}."${key.column}" AND ${belongs(key.target, parent, keys)})`;
}

/** Looks at everything an organisation has, past all walls: as the owner of the database. */
export async function openObserver(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: keys } = await client.query<Key>(`
    SELECT trim('"' from c.conrelid::regclass::text) AS "table", a.attname AS "column", trim('"' from c.confrelid::regclass::text) AS target
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[array_upper(c.conkey, 1)]
    WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`);
  const tables = [...domain.ORG_SCOPED_MODELS, ...Object.keys(subEntities)];
  const parts = tables.map((table) => `SELECT '${table}' AS name, t.id, md5(t::text) AS hash FROM "${table}" t WHERE ${belongs(table, "t", keys)}`);
  const itself = `SELECT 'Organization', t.id, md5(t::text) FROM "Organization" t WHERE t.id = $1`;
  const people = `SELECT 'User', t.id, md5(t::text) FROM "User" t WHERE EXISTS (SELECT FROM "Membership" m WHERE m."userId" = t.id AND m."organizationId" = $1)`;
  const sql = `SELECT name || ' ' || id || ' ' || hash AS row, id FROM (${[...parts, itself, people].join("\nUNION ALL ")}) rows ORDER BY 1`;
  const rowsOf = async (organizationId: string) => (await client.query<{ row: string; id: string }>(sql, [organizationId])).rows;

  return {
    /** One text a row, of every scoped model and sub-entity, the organisation itself and its people. */
    fingerprint: async (organizationId: string): Promise<string[]> => (await rowsOf(organizationId)).map(({ row }) => row),
    /** The ids of all of that. */
    ids: async (organizationId: string): Promise<Set<string>> => new Set((await rowsOf(organizationId)).map(({ id }) => id)),
    close: () => client.end(),
  };
}

export type Observer = Awaited<ReturnType<typeof openObserver>>;
