import { USER_SCHEMAS, type Context } from "./context.ts";
import { warning, type Finding } from "./finding.ts";

/** A SECURITY DEFINER function runs past the policies; those that the tenant role may call must be meant for it. */
export async function verifyDefinerFunctions({ client, plan }: Context): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; owner: string }>(
    `SELECT p.oid::regprocedure::text AS name, pg_get_userbyid(p.proowner) AS owner
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles r ON r.rolname = $1
     WHERE p.prosecdef AND p.prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype) AND ${USER_SCHEMAS}
       AND has_function_privilege(r.oid, p.oid, 'EXECUTE') AND has_schema_privilege(r.oid, n.oid, 'USAGE')
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
     ORDER BY 1`,
    [plan.options.tenantRole],
  );
  return rows.map(({ name, owner }) =>
    warning("DEFINER_FUNCTION", `function ${name}`, `The tenant role may run it, and it runs as ${owner}, past the policies.`, `REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC; or allow it with the reason why it is safe.`),
  );
}
