import type { Context } from "./context.ts";
import { error, few, type Finding } from "./finding.ts";

type Role = { attributes: string[]; member_of: string[]; owns: string[]; creates_in: string[] };

const ROLE = `
SELECT
  array_remove(ARRAY[CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN rolcanlogin THEN 'LOGIN' END,
    CASE WHEN rolcreaterole THEN 'CREATEROLE' END, CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolreplication THEN 'REPLICATION' END], NULL) AS attributes,
  ARRAY(SELECT m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = r.oid ORDER BY 1) AS member_of,
  ARRAY(SELECT c.oid::regclass::text FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.proowner = r.oid
    UNION ALL SELECT 'schema ' || n.nspname FROM pg_namespace n WHERE n.nspowner = r.oid ORDER BY 1) AS owns,
  ARRAY(SELECT n.nspname::text FROM pg_namespace n WHERE has_schema_privilege(r.oid, n.oid, 'CREATE') AND NOT starts_with(n.nspname, 'pg_') ORDER BY 1) AS creates_in
FROM pg_roles r WHERE rolname = $1`;

/** The tenant role must have nothing but its grants; the login role besides that only the right to log in. */
export async function verifyRoles({ client, plan }: Context): Promise<Finding[]> {
  const { tenantRole, loginRole } = plan.options;
  const tenant = await verifyRole(client, tenantRole, [], []);
  return loginRole ? [...tenant, ...(await verifyRole(client, loginRole, ["LOGIN"], [tenantRole]))] : tenant;
}

async function verifyRole(client: Context["client"], role: string, mayBe: string[], mayHave: string[]): Promise<Finding[]> {
  const { rows } = await client.query<Role>(ROLE, [role]);
  const found = rows[0];
  const strong = (problem: string, remedy: string) => error("STRONG_ROLE", `role ${role}`, problem, remedy);
  if (!found) return [error("MISSING", `role ${role}`, "The role does not exist.", "Run `org-scope apply`.")];
  const attributes = found.attributes.filter((attribute) => !mayBe.includes(attribute));
  const groups = found.member_of.filter((group) => !mayHave.includes(group.replace(/^"|"$/g, "")));
  return [
    ...(attributes.length > 0 ? [strong(`It has ${attributes.join(", ")}.`, `ALTER ROLE "${role}" ${attributes.map((attribute) => `NO${attribute}`).join(" ")};`)] : []),
    ...(groups.length > 0 ? [strong(`It is a member of ${few(groups)}, and may act as such.`, groups.map((group) => `REVOKE ${group} FROM "${role}";`).join(" "))] : []),
    ...(found.owns.length > 0 ? [strong(`It owns ${few(found.owns)}, and an owner may do everything.`, "Give them to the owner of the other tables: ALTER … OWNER TO.")] : []),
    ...(found.creates_in.length > 0 ? [strong(`It may create objects in ${few(found.creates_in)}.`, found.creates_in.map((schema) => `REVOKE CREATE ON SCHEMA "${schema}" FROM PUBLIC, "${role}";`).join(" "))] : []),
  ];
}
