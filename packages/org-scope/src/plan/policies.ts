import type { Model, Schema } from "../schema/types.ts";
import { joinTables, type JoinTable } from "./join-tables.ts";
import type { PlanOptions } from "./options.ts";
import { belongsToTenant, isOwned, tenantScalar } from "./ownership.ts";
import { columnOf, identifier, qualified, relationOf, spoken, type Relation } from "./quote.ts";
import { UNSCOPED_POLICY } from "./roles.ts";
import { PREFIX, type Step } from "./step.ts";
import { currentTenant } from "./tenant-setting.ts";

export const TENANT_POLICY = `${PREFIX}tenant`;

/**
 * The rows that the tenant role reads and writes. A table of global rows has a policy as well: it changes nothing
 * unless somebody switches row-level security on there, as Supabase advises for every table.
 */
export function policySteps(schema: Schema, options: PlanOptions): Step[] {
  const models = Object.values(schema.models).filter((model) => !model.isView);
  return [
    ...models.flatMap((model) => policies(relationOf(model, options), options, isOwned(model) ? belongsToTenant(schema, options, model) : undefined, model.isHidden)),
    ...joinTables(schema, options).flatMap((join) => {
      const condition = join.ends.filter(({ model }) => isOwned(model)).map((end) => endBelongs(schema, options, join, end));
      return policies(join.relation, options, condition.length > 0 ? condition.join(" AND ") : undefined, join.ends.some(({ model }) => model.isHidden));
    }),
  ];
}

/** One end of a join row: its owner is looked up by the id that the row holds. */
function endBelongs(schema: Schema, options: PlanOptions, { relation }: JoinTable, { column, model }: JoinTable["ends"][number]): string {
  const held = `${identifier(relation.name)}.${identifier(column)}`;
  const scalar = tenantScalar(schema, model);
  if (model.ownership.kind === "tenant") return `${held} = ${currentTenant(scalar, options)}`;
  const table = qualified(relationOf(model, options));
  return `EXISTS (SELECT FROM ${table} WHERE ${identifier(model.table)}.${columnOf(model, model.id[0]!)} = ${held} AND ${belongsToTenant(schema, options, model)})`;
}

/** The condition of a model's policy, for people. */
export function tenantCondition(schema: Schema, options: PlanOptions, model: Model): string {
  return isOwned(model) ? belongsToTenant(schema, options, model) : "true";
}

function policies(relation: Relation, options: PlanOptions, condition: string | undefined, isHidden = false): Step[] {
  const unscoped = ["CURRENT_USER", ...options.applicationRoles.map(identifier)].join(", ");
  const all = policy(relation, UNSCOPED_POLICY, `TO ${unscoped} USING (true) WITH CHECK (true)`);
  if (isHidden) return [all];
  const role = identifier(options.tenantRole);
  const body = condition === undefined ? `FOR SELECT TO ${role} USING (true)` : `TO ${role} USING (${condition}) WITH CHECK (${condition})`;
  return [policy(relation, TENANT_POLICY, body), all];
}

function policy(relation: Relation, name: string, body: string): Step {
  const table = qualified(relation);
  return {
    object: `policy ${spoken(relation)} ${name}`,
    sql: `DROP POLICY IF EXISTS ${name} ON ${table};\nCREATE POLICY ${name} ON ${table} ${body};`,
  };
}
