import { PREFIX } from "../plan/step.ts";
import { USER_SCHEMAS, type Context } from "./context.ts";
import { error, type Finding } from "./finding.ts";

/** Permissive policies add up: one of somebody else's that applies to the tenant role widens what it sees. */
export async function verifyForeignPolicies({ client, plan }: Context): Promise<Finding[]> {
  const { rows } = await client.query<{ policy: string; relation: string; remedy: string }>(
    `SELECT p.polname AS policy, format('%s.%s', n.nspname, c.relname) AS relation, format('DROP POLICY %I ON %I.%I;', p.polname, n.nspname, c.relname) AS remedy
     FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE p.polpermissive AND NOT starts_with(p.polname, $1) AND ${USER_SCHEMAS}
       AND EXISTS (SELECT FROM unnest(p.polroles) AS o WHERE o = 0 OR pg_has_role((SELECT oid FROM pg_roles WHERE rolname = $2), o, 'USAGE'))
     ORDER BY 2, 1`,
    [PREFIX, plan.options.tenantRole],
  );
  return rows.map(({ policy, relation, remedy }) =>
    error("FOREIGN_POLICY", `policy ${relation} ${policy}`, "This policy is not of the plan, applies to the tenant role, and shows it more rows.", `${remedy} Or name the roles that it is for (TO …).`),
  );
}
