import { spoken } from "../plan/quote.ts";
import { wantedPrivileges } from "../plan/privileges.ts";
import { OWN_SCHEMA } from "../plan/step.ts";
import { USER_SCHEMAS, type Context } from "./context.ts";
import { error, few, warning, type Finding } from "./finding.ts";

type Other = { role: string; relation: string; schema: string; privileges: string; is_shut: boolean };

/** `is_shut`: row-level security is on and no policy lets the role pass. */
const OTHERS = `
SELECT coalesce(r.rolname, 'PUBLIC') AS role, format('%s.%s', n.nspname, c.relname) AS relation, quote_ident(n.nspname) AS schema,
  string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type) AS privileges,
  a.grantee <> 0 AND c.relrowsecurity AND NOT r.rolbypassrls AND NOT EXISTS (SELECT FROM pg_policy p, unnest(p.polroles) AS o
    WHERE p.polrelid = c.oid AND p.polpermissive AND (o = 0 OR pg_has_role(r.oid, o, 'USAGE'))) AS is_shut
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
WHERE (a.grantee = 0 OR r.rolname = ANY ($1)) AND ${USER_SCHEMAS} AND (n.nspname = $2 OR format('%s.%s', n.nspname, c.relname) = ANY ($3))
GROUP BY 1, 2, 3, 5 ORDER BY 1, 2`;

/** Roles that the network may come in by, as `anon` and `authenticated` of Supabase's data API. */
const NETWORK_ROLES = ["anon", "authenticated"];

/** Privileges of everybody, and of roles of the network: an error where rows can be reached, a warning where a policy is all that stands between. */
export async function verifyOthers({ client, schema, plan }: Context): Promise<Finding[]> {
  const relations = wantedPrivileges(schema, plan.options).map(({ relation }) => spoken(relation));
  const { rows } = await client.query<Other>(OTHERS, [NETWORK_ROLES, OWN_SCHEMA, relations]);
  const group = ({ role, is_shut }: Other): string => `${role} ${is_shut}`;
  return [...new Set(rows.map(group))].map((name) => {
    const open = rows.filter((row) => group(row) === name);
    const { role, is_shut } = open[0]!;
    const schemas = [...new Set(open.map((one) => one.schema))].join(", ");
    const named = few(open.map(({ relation, privileges }) => `${relation} (${privileges})`));
    const remedy = `REVOKE ALL ON ALL TABLES IN SCHEMA ${schemas} FROM ${role}; ALTER DEFAULT PRIVILEGES IN SCHEMA ${schemas} REVOKE ALL ON TABLES FROM ${role};`;
    return is_shut
      ? warning("OPEN_TO_OTHERS", `role ${role}`, `It has privileges on ${open.length} relations, where only row-level security keeps it out: ${named}.`, remedy)
      : error("OPEN_TO_OTHERS", `role ${role}`, `It reaches rows of ${open.length} relations: ${named}.`, remedy);
  });
}
