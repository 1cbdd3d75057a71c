import type { Schema } from "../schema/types.ts";
import { joinTables } from "./join-tables.ts";
import type { PlanOptions } from "./options.ts";
import { isLimited } from "./ownership.ts";
import { qualified, relationOf, spoken, type Relation } from "./quote.ts";
import type { Step } from "./step.ts";

/** ENABLE and FORCE on every table with rows that not everybody sees. Tables of other global models stay as they are. */
export function rowSecuritySteps(schema: Schema, options: PlanOptions): Step[] {
  const models = Object.values(schema.models).filter((model) => isLimited(model) && !model.isView);
  const joins = joinTables(schema, options).filter(({ ends }) => ends.some(({ model }) => isLimited(model)));
  return [...models.map((model) => relationOf(model, options)), ...joins.map(({ relation }) => relation)].map(rowSecurity);
}

function rowSecurity(relation: Relation): Step {
  const table = qualified(relation);
  return {
    object: `row-security ${spoken(relation)}`,
    sql: `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;`,
  };
}
