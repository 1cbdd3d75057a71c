import type { Context } from "./context.ts";
import { error, few, type Finding } from "./finding.ts";

/** Under FORCE an owner without BYPASSRLS sees what its policies show. One that nobody named sees nothing at all. */
export async function verifyOwners({ client, plan }: Context): Promise<Finding[]> {
  const tables = plan.steps.filter(({ object }) => object.startsWith("row-security ")).map(({ object }) => object.slice("row-security ".length));
  const { rows } = await client.query<{ owner: string; tables: string[] }>(
    `SELECT r.rolname AS owner, array_agg(format('%s.%s', n.nspname, c.relname) ORDER BY 1) AS tables
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles r ON r.oid = c.relowner
     WHERE format('%s.%s', n.nspname, c.relname) = ANY ($1) AND c.relforcerowsecurity AND NOT r.rolsuper AND NOT r.rolbypassrls
       AND NOT EXISTS (SELECT FROM pg_policy p, unnest(p.polroles) AS o WHERE p.polrelid = c.oid AND p.polpermissive AND (o = 0 OR pg_has_role(r.oid, o, 'USAGE')))
     GROUP BY 1`,
    [tables],
  );
  return rows.map(({ owner, tables: blind }) =>
    error("OWNER_BLIND", `role ${owner}`, `It owns ${few(blind)} and sees no row of them: the plan was applied by another role.`, `Apply as ${owner}, or with \`--application-role ${owner}\`.`),
  );
}
