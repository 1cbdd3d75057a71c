import { escapeLiteral, type QueryResult } from "pg";
import { POLICIES, ROLES, ROW_SECURITY } from "../plan/live.ts";
import { makePlan, type Plan } from "../plan/make-plan.ts";
import type { PlanOptions } from "../plan/options.ts";
import { OWN_SCHEMA, PREFIX } from "../plan/step.ts";
import type { PgPool } from "../pool/pg-types.ts";
import type { Schema } from "../schema/types.ts";

/** `problem` is a sentence without names of the schema; `objects` are for the log. */
export type PoliciesMatch = { matches: true } | { matches: false; problem: string; objects: readonly string[] };

type Row = { hash: string | null; objects: string[] | null };

/**
 * Whether a database may serve this code: the plan of this very schema was applied last, and each policy, each forced
 * row-level security and the tenant role are as it left them; no policy was added that shows the tenant role more. One
 * round trip, for a start or a readiness probe: `verifyDatabase` looks at everything, and says what to do.
 *
 * @throws what PostgreSQL or the network answers, where it cannot be known.
 */
export async function policiesMatch(pool: Pick<PgPool, "query">, schema: Schema, options: Partial<PlanOptions> = {}): Promise<PoliciesMatch> {
  const plan = planOf(schema, options);
  try {
    // Several statements in one text are one transaction and one round trip: the search path must be empty first.
    const answers = (await pool.query(`SELECT set_config('search_path', '', true); ${differences(plan)}`)) as unknown as QueryResult<Row>[];
    return judge(plan, answers.at(-1)!.rows[0]!);
  } catch (error) {
    if (isMissing(error)) return { matches: false, problem: "No plan was ever applied to this database.", objects: [] };
    throw error;
  }
}

const plans = new WeakMap<Schema, { options: string; plan: Plan }>();

/** A probe asks again and again; the plan of a schema stays the same. */
function planOf(schema: Schema, options: Partial<PlanOptions>): Plan {
  const key = JSON.stringify(options);
  const known = plans.get(schema);
  if (known?.options === key) return known.plan;
  const plan = makePlan(schema, options);
  plans.set(schema, { options: key, plan });
  return plan;
}

function judge(plan: Plan, { hash, objects }: Row): PoliciesMatch {
  if (hash !== plan.hash) return { matches: false, problem: "The plan that was applied to this database is not the one of this code.", objects: [] };
  if (!objects) return { matches: true };
  const kinds = [...new Set(objects.map((object) => object.split(" ")[0]!))].map((kind) => `${kind} (${objects.filter((object) => object.startsWith(`${kind} `)).length})`);
  return { matches: false, problem: `The database was changed since the plan was applied: ${kinds.join(", ")}.`, objects };
}

/** Policies, tables and roles that differ from what the last apply recorded; a policy of anybody else that the tenant role passes by. */
function differences({ options }: Plan): string {
  const role = escapeLiteral(options.tenantRole);
  return `
WITH live(object, definition, drop) AS (${[POLICIES, ROW_SECURITY, ROLES].join(" UNION ALL ").replaceAll("$1", escapeLiteral(PREFIX))}),
wanted AS (SELECT object, definition FROM ${OWN_SCHEMA}.object WHERE split_part(object, ' ', 1) IN ('policy', 'row-security', 'role')),
different AS (
  SELECT object FROM wanted LEFT JOIN live USING (object) WHERE live.definition IS DISTINCT FROM wanted.definition
  UNION ALL SELECT object FROM live WHERE starts_with(object, 'policy ') AND object NOT IN (SELECT object FROM wanted)
  UNION ALL SELECT format('policy %s.%s %s', n.nspname, c.relname, p.polname) FROM pg_catalog.pg_policy p
    JOIN pg_catalog.pg_class c ON c.oid = p.polrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE p.polpermissive AND NOT starts_with(p.polname, ${escapeLiteral(PREFIX)}) AND n.nspname <> 'information_schema' AND NOT starts_with(n.nspname, 'pg_')
      AND EXISTS (SELECT FROM unnest(p.polroles) AS o WHERE o = 0 OR pg_has_role((SELECT oid FROM pg_catalog.pg_roles WHERE rolname = ${role}), o, 'USAGE'))
  UNION ALL SELECT format('role %s in %s', ${role}, m.roleid::regrole) FROM pg_catalog.pg_auth_members m WHERE m.member = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = ${role}))
SELECT (SELECT hash FROM ${OWN_SCHEMA}.applied ORDER BY number DESC LIMIT 1) AS hash, (SELECT array_agg(object ORDER BY object) FROM different) AS objects`;
}

/** Undefined table or schema: the record that an apply leaves behind. */
const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && (error.code === "42P01" || error.code === "3F000");
