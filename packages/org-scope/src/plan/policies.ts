import type { Model, Schema } from "../schema/types.ts";
import type { JoinTable } from "./join-table.ts";
import { joinTables } from "./join-tables.ts";
import type { PlanOptions } from "./options.ts";
import { belongsToTenant, isLimited, isOwned, tenantScalar } from "./ownership.ts";
import { columnOf, identifier, qualified, relationOf, spoken, type Relation } from "./quote.ts";
import { UNSCOPED_POLICY } from "./roles.ts";
import { PREFIX, type Step } from "./step.ts";
import { currentTenant } from "./tenant-setting.ts";

export const TENANT_POLICY = `${PREFIX}tenant`;

/** What the policies of a table say: no condition lets every row pass, and only owned rows are written. */
type Wanted = { condition: string | undefined; isOwned: boolean; isHidden: boolean | undefined };

/**
 * The rows that the tenant role reads and writes. A table of global rows has a policy as well: without a path that
 * makes rows visible it changes nothing, unless somebody switches row-level security on there, as Supabase advises for
 * every table.
 */
export function policySteps(schema: Schema, options: PlanOptions): Step[] {
  const models = Object.values(schema.models).filter((model) => !model.isView);
  return [
    ...models.flatMap((model) => {
      const condition = isLimited(model) ? belongsToTenant(schema, options, model) : undefined;
      return policies(relationOf(model, options), options, { condition, isOwned: isOwned(model), isHidden: model.isHidden });
    }),
    ...joinTables(schema, options).flatMap((join) => policies(join.relation, options, wantedOfJoin(schema, options, join))),
  ];
}

/** A join row follows its owned ends. They go before visible ones, whose own policy may read this very table. */
function wantedOfJoin(schema: Schema, options: PlanOptions, join: JoinTable): Wanted {
  const owned = join.ends.filter(({ model }) => isOwned(model));
  const telling = owned.length > 0 ? owned : join.ends.filter(({ model }) => isLimited(model));
  const condition = telling.map((end) => endBelongs(schema, options, join, end)).join(" AND ") || undefined;
  return { condition, isOwned: owned.length > 0, isHidden: join.ends.some(({ model }) => model.isHidden) };
}

/** One end of a join row: its owner is looked up by the id that the row holds. */
function endBelongs(schema: Schema, options: PlanOptions, { relation }: JoinTable, { column, model }: JoinTable["ends"][number]): string {
  const held = `${identifier(relation.name)}.${identifier(column)}`;
  if (model.ownership.kind === "tenant") return `${held} = ${currentTenant(tenantScalar(schema, model), options)}`;
  const table = qualified(relationOf(model, options));
  return `EXISTS (SELECT FROM ${table} WHERE ${identifier(model.table)}.${columnOf(model, model.id[0]!)} = ${held} AND ${belongsToTenant(schema, options, model)})`;
}

/** The condition of a model's policy, for people. */
export function tenantCondition(schema: Schema, options: PlanOptions, model: Model): string {
  return isLimited(model) ? belongsToTenant(schema, options, model) : "true";
}

function policies(relation: Relation, options: PlanOptions, { condition = "true", isOwned, isHidden }: Wanted): Step[] {
  const unscoped = ["CURRENT_USER", ...options.applicationRoles.map(identifier)].join(", ");
  const all = policy(relation, UNSCOPED_POLICY, `TO ${unscoped} USING (true) WITH CHECK (true)`);
  if (isHidden) return [all];
  const role = identifier(options.tenantRole);
  const body = isOwned ? `TO ${role} USING (${condition}) WITH CHECK (${condition})` : `FOR SELECT TO ${role} USING (${condition})`;
  return [policy(relation, TENANT_POLICY, body), all];
}

function policy(relation: Relation, name: string, body: string): Step {
  const table = qualified(relation);
  return {
    object: `policy ${spoken(relation)} ${name}`,
    sql: `DROP POLICY IF EXISTS ${name} ON ${table};\nCREATE POLICY ${name} ON ${table} ${body};`,
  };
}
