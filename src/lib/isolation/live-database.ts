import { inspectDatabase, makePlan, policiesMatch, type PoliciesMatch, type Verdict } from "org-scope";
import { Pool } from "pg";
import { schema } from "../../../generated/org-scope/schema.js";
import { TENANT_ROLE } from "../tenant-role";

const PATIENCE_MS = 5_000;

/** One table as the catalogue has it. */
export type LiveTable = {
  /** With its PostgreSQL schema. */
  table: string;
  rowSecurity: "forced" | "enabled" | "off";
  policies: readonly { name: string; isPermissive: boolean; roles: readonly string[]; using: string | null; check: string | null }[];
  /** What the tenant role may do with it, to all of its columns or some. */
  privileges: readonly string[];
};

const LIVE_TABLES = `
SELECT n.nspname || '.' || c.relname AS table,
  CASE WHEN c.relrowsecurity AND c.relforcerowsecurity THEN 'forced' WHEN c.relrowsecurity THEN 'enabled' ELSE 'off' END AS "rowSecurity",
  (SELECT coalesce(json_agg(json_build_object('name', p.polname, 'isPermissive', p.polpermissive,
      'roles', (SELECT json_agg(coalesce(o.rolname, 'public') ORDER BY o.rolname) FROM unnest(p.polroles) AS id LEFT JOIN pg_roles o ON o.oid = id),
      'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) ORDER BY p.polname), '[]')
    FROM pg_policy p WHERE p.polrelid = c.oid) AS policies,
  array(SELECT kind FROM unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS kind
    WHERE has_table_privilege(r.oid, c.oid, kind) OR has_any_column_privilege(r.oid, c.oid, nullif(kind, 'DELETE'))) AS privileges
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_roles r ON r.rolname = $1
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname <> 'information_schema' AND NOT starts_with(n.nspname, 'pg_')`;

export type LiveIsolation = {
  /** Of the plan that this code makes, and whether the database is as it says. */
  planHash: string;
  check: PoliciesMatch;
  tables: ReadonlyMap<string, LiveTable>;
};

/** What the live database has of each table, from its catalogue; no row of anybody is read. */
export async function readLiveIsolation(connectionString: string): Promise<LiveIsolation> {
  const pool = new Pool({ connectionString, max: 1, connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  try {
    const check = await policiesMatch(pool, schema);
    const { rows } = await pool.query<LiveTable>(LIVE_TABLES, [TENANT_ROLE]);
    return { planHash: planHash(), check, tables: new Map(rows.map((row) => [row.table, row])) };
  } finally {
    await pool.end();
  }
}

let known: string | undefined;
const planHash = (): string => (known ??= makePlan(schema).hash);

/** Everything that `npm run db:verify` looks at; no row of anybody is read. */
export const inspectLiveDatabase = (connectionString: string): Promise<Verdict> => inspectDatabase(connectionString, schema);
