import type { Context } from "./context.ts";
import { error, type Finding } from "./finding.ts";

type Default = { owner: string; schema: string | null; grantee: string; privileges: string };

const DEFAULTS = `
SELECT quote_ident(pg_get_userbyid(d.defaclrole)) AS owner, quote_ident(n.nspname) AS schema, coalesce(quote_ident(r.rolname), 'PUBLIC') AS grantee,
  string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type) AS privileges
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace, aclexplode(d.defaclacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee
WHERE d.defaclobjtype = 'r' AND (a.grantee = 0 OR r.rolname = $1) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

/** Privileges that tables of tomorrow would be made with: they must come closed. */
export async function verifyDefaultPrivileges({ client, plan }: Context): Promise<Finding[]> {
  const { rows } = await client.query<Default>(DEFAULTS, [plan.options.tenantRole]);
  return rows.map(({ owner, schema, grantee, privileges }) =>
    error(
      "TOO_MANY_PRIVILEGES",
      `default privileges ${owner}${schema ? ` in ${schema}` : ""}`,
      `Tables that ${owner} makes are open to ${grantee} (${privileges}) before any plan knows them.`,
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner}${schema ? ` IN SCHEMA ${schema}` : ""} REVOKE ALL ON TABLES FROM ${grantee};`,
    ),
  );
}
