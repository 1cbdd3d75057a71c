import type { ClientBase } from "pg";
import { COLUMN_SEQUENCES } from "./sequences.ts";
import { OWN_SCHEMA, PREFIX } from "./step.ts";

/** What the database has: each object as PostgreSQL itself describes it, and how to drop what is ours. */
export type LiveObject = { object: string; definition: string; drop: string | null };
export type Live = ReadonlyMap<string, LiveObject>;

export const POLICIES = `
SELECT format('policy %s.%s %s', n.nspname, c.relname, p.polname) AS object,
  format('%s %s TO %s USING %s CHECK %s', p.polpermissive, p.polcmd,
    (SELECT string_agg(coalesce(r.rolname, 'public'), ',' ORDER BY r.rolname) FROM unnest(p.polroles) AS o LEFT JOIN pg_roles r ON r.oid = o),
    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS definition,
  format('DROP POLICY IF EXISTS %I ON %I.%I;', p.polname, n.nspname, c.relname) AS drop
FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE starts_with(p.polname, $1)`;

const TRIGGERS = `
SELECT format('trigger %s.%s %s', n.nspname, c.relname, t.tgname),
  format('%s %s', t.tgenabled, pg_get_triggerdef(t.oid)), format('DROP TRIGGER IF EXISTS %I ON %I.%I;', t.tgname, n.nspname, c.relname)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE starts_with(t.tgname, $1) AND NOT t.tgisinternal AND t.tgparentid = 0`;

const FUNCTIONS = `
SELECT format('function %s', p.proname), format('%s OWNER %s ACL %s', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner), p.proacl::text),
  format('DROP FUNCTION IF EXISTS %s;', p.oid::regprocedure)
FROM pg_proc p WHERE p.pronamespace = to_regnamespace($2)`;

export const ROW_SECURITY = `
SELECT format('row-security %s.%s', n.nspname, c.relname),
  CASE WHEN c.relrowsecurity AND c.relforcerowsecurity THEN 'forced' WHEN c.relrowsecurity THEN 'enabled, not forced' ELSE 'off' END, NULL
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname <> 'information_schema' AND NOT starts_with(n.nspname, 'pg_')`;

/** Privileges that the relation itself gives to the role; for a view, whether it reads with the rights of who asks. */
const PRIVILEGES = `
SELECT format('privileges %s %s.%s', r.rolname, n.nspname, c.relname),
  concat_ws('; ', nullif(concat_ws(' ', g.list, k.list), ''), CASE WHEN c.relkind = 'v' THEN 'options ' || coalesce(c.reloptions::text, '') END),
  CASE WHEN g.list IS NOT NULL OR k.list IS NOT NULL THEN format('REVOKE ALL ON %I.%I FROM %I;', n.nspname, c.relname, r.rolname) END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN pg_roles r,
  LATERAL (SELECT string_agg(a.privilege_type, ',' ORDER BY a.privilege_type) AS list FROM aclexplode(c.relacl) a WHERE a.grantee = r.oid) g,
  LATERAL (SELECT string_agg(format('%s(%s)', a.privilege_type, t.attname), ',' ORDER BY t.attnum, a.privilege_type) AS list
    FROM pg_attribute t, aclexplode(t.attacl) a WHERE t.attrelid = c.oid AND t.attacl IS NOT NULL AND a.grantee = r.oid) k
WHERE r.rolname = ANY ($3) AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'information_schema' AND NOT starts_with(n.nspname, 'pg_')`;

const USAGE = `
SELECT format('usage %s %s', r.rolname, n.nspname), string_agg(a.privilege_type, ',' ORDER BY a.privilege_type),
  format('REVOKE ALL ON SCHEMA %I FROM %I;', n.nspname, r.rolname)
FROM pg_namespace n, aclexplode(n.nspacl) a JOIN pg_roles r ON r.oid = a.grantee
WHERE r.rolname = ANY ($3) GROUP BY r.rolname, n.nspname`;

/** All sequences behind columns, with the role's right to them: a new one changes the definition, and its step runs again. */
const SEQUENCES = `
SELECT format('sequences %s', r.rolname), string_agg(format('%s %s', s.sequence, has_sequence_privilege(r.oid, s.sequence, 'USAGE')), ', ' ORDER BY s.sequence::text),
  string_agg(format('REVOKE ALL ON SEQUENCE %s FROM %I;', s.sequence, r.rolname), ' ')
FROM pg_roles r CROSS JOIN (SELECT DISTINCT sequence FROM (${COLUMN_SEQUENCES}) used) s
WHERE r.rolname = ANY ($3) GROUP BY r.rolname`;

export const ROLES = `
SELECT format('role %s', rolname), format('super %s bypass %s login %s', rolsuper, rolbypassrls, rolcanlogin), NULL FROM pg_roles`;

/** Who may switch to the role; \`SET\` is a right of its own from PostgreSQL 16 on. */
const members = (version: number): string => {
  const right = version < 160_000 ? "MEMBER" : "SET";
  return `
SELECT format('member %s of %s', t.rolname, m.name), pg_has_role(m.oid, t.oid, '${right}')::text, NULL
FROM pg_roles t, (SELECT rolname::text AS name, oid FROM pg_roles UNION ALL SELECT 'CURRENT_USER', oid FROM pg_roles WHERE rolname = current_user) m
WHERE t.rolname = ANY ($3)`;
};

/**
 * Reads the catalogue with an empty search path, so that PostgreSQL writes every name in full. Call it in a transaction.
 * `roles` are the tenant role, and earlier ones that may still hold privileges.
 */
export async function readLive(client: ClientBase, roles: readonly string[]): Promise<Live> {
  await client.query("SET LOCAL search_path = ''");
  const { rows: settings } = await client.query<{ version: number }>("SELECT current_setting('server_version_num')::int AS version");
  const parts = [POLICIES, TRIGGERS, FUNCTIONS, ROW_SECURITY, PRIVILEGES, USAGE, SEQUENCES, ROLES, members(settings[0]!.version)];
  const { rows } = await client.query<LiveObject>(parts.join("\nUNION ALL"), [PREFIX, OWN_SCHEMA, roles]);
  return new Map(rows.map((row) => [row.object, row]));
}
