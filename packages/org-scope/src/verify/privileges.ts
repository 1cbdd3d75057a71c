import { spoken } from "../plan/quote.ts";
import { wantedPrivileges } from "../plan/privileges.ts";
import { USER_SCHEMAS, type Context } from "./context.ts";
import { error, warning, type Finding } from "./finding.ts";

type Effective = { relation: string; schema: string; name: string; privileges: string[]; kind: string; options: string | null };

/** What the role can do in the end, be it by PUBLIC; extensions answer for their own relations. */
const EFFECTIVE = `
SELECT format('%s.%s', n.nspname, c.relname) AS relation, n.nspname AS schema, c.relname AS name, c.relkind AS kind, c.reloptions::text AS options,
  ARRAY(SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p
    WHERE has_table_privilege(r.oid, c.oid, p) OR (p IN ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege(r.oid, c.oid, p))) AS privileges
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN pg_roles r
WHERE r.rolname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ${USER_SCHEMAS} AND has_schema_privilege(r.oid, n.oid, 'USAGE')
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 1`;

export async function verifyPrivileges({ client, schema, plan }: Context): Promise<Finding[]> {
  const { tenantRole } = plan.options;
  const { rows } = await client.query<Effective>(EFFECTIVE, [tenantRole]);
  const wanted = new Map(wantedPrivileges(schema, plan.options).map((one) => [spoken(one.relation), one]));
  return rows.flatMap((row) => {
    const revoke = `REVOKE ALL ON "${row.schema}"."${row.name}" FROM PUBLIC, "${tenantRole}"; then run \`org-scope apply\`.`;
    const known = wanted.get(row.relation);
    const findings: Finding[] = [];
    const surplus = row.privileges.filter((privilege) => !known?.privileges.some((one) => one === privilege));
    if (surplus.length > 0 && known) findings.push(error("TOO_MANY_PRIVILEGES", `privileges ${row.relation}`, `The tenant role has ${surplus.join(", ")} beyond the plan.`, revoke));
    if (surplus.length > 0 && !known) findings.push(error("UNKNOWN_RELATION", row.relation, `The schema does not know it, and the tenant role has ${surplus.join(", ")}.`, revoke));
    if (isOwnersView(row) && row.privileges.includes("SELECT")) findings.push(ownersView(row, revoke));
    else if (isOwnersView(row) && known && known.privileges.length > 0) findings.push(closedView(row));
    return findings;
  });
}

const isOwnersView = ({ kind, options }: Effective): boolean => kind === "m" || (kind === "v" && !/security_invoker=(true|on|1|yes)/i.test(options ?? ""));

const ownersView = ({ relation }: Effective, revoke: string): Finding =>
  error("VIEW_OF_OWNER", `view ${relation}`, "The tenant role may read it, and it reads with its owner's rights, past every policy.", `ALTER VIEW … SET (security_invoker = true) in a migration, or ${revoke}`);

const closedView = ({ relation, schema, name, kind }: Effective): Finding =>
  warning(
    "VIEW_OF_OWNER",
    `view ${relation}`,
    kind === "m" ? "A materialized view holds rows of all organisations; it stays closed to the tenant role." : "It is not security_invoker, so it stays closed to the tenant role.",
    kind === "m" ? "Mark the model `/// @org-scope.hidden`, or make it a plain view." : `ALTER VIEW "${schema}"."${name}" SET (security_invoker = true) in a migration, or mark the model \`/// @org-scope.hidden\`.`,
  );
