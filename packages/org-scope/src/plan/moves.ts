import { modelOf, type Model, type Schema } from "../schema/types.ts";
import { checkFunction, checkTrigger, raise } from "./check-function.ts";
import type { PlanOptions } from "./options.ts";
import { columnOf, identifier, qualified, relationOf, spoken } from "./quote.ts";
import { tenantOfRow } from "./ownership.ts";
import { PREFIX, type Step } from "./step.ts";
import { tenantIdField } from "./tenant-setting.ts";

export const MOVE_TRIGGER = `${PREFIX}move`;

/**
 * A row never changes organisation, so a reference that was right once stays right; and the checks of references need
 * no lock against a move at the same time. Renaming an organisation's own id carries its rows along as before.
 */
export function moveSteps(schema: Schema, options: PlanOptions): Step[] {
  const models = Object.values(schema.models).filter((model) => !model.isView);
  const scoped = models.filter((model) => model.ownership.kind === "scoped");
  const columns = [...new Set(scoped.map((model) => columnOf(model, schema.tenant.field)))];
  return [
    ...columns.map((column) => scopedFunction(schema, options, column)),
    ...scoped.map((model) => scopedTrigger(schema, options, model)),
    ...models.filter((model) => model.ownership.kind === "subEntity").flatMap((model) => subEntitySteps(schema, options, model)),
  ];
}

const REFUSAL = "a row cannot move to another organisation";

/** One function for all tables whose column has the same name. */
function scopedFunction(schema: Schema, options: PlanOptions, column: string): Step {
  const tenant = modelOf(schema, schema.tenant.model);
  const organization = `SELECT FROM ${qualified(relationOf(tenant, options))} AS tenant WHERE tenant.${identifier(tenantIdField(schema).column)} = OLD.${column}`;
  return checkFunction({
    name: `move by ${column}`,
    body: `  IF OLD.${column} IS DISTINCT FROM NEW.${column} AND EXISTS (${organization}) THEN
    ${raise(options, REFUSAL)}
  END IF;`,
  });
}

function scopedTrigger(schema: Schema, options: PlanOptions, model: Model): Step {
  const column = columnOf(model, schema.tenant.field);
  return checkTrigger(relationOf(model, options), MOVE_TRIGGER, "UPDATE", `move by ${column}`);
}

/** A sub-entity may change parents within its organisation. */
function subEntitySteps(schema: Schema, options: PlanOptions, model: Model): Step[] {
  if (model.ownership.kind !== "subEntity") return [];
  const table = relationOf(model, options);
  const name = `move ${spoken(table)}`;
  const [before, after] = [tenantOfRow(schema, options, model, "OLD"), tenantOfRow(schema, options, model, "NEW")];
  const key = model.relations[model.ownership.path[0]!]!.fields.map((field) => columnOf(model, field));
  const isSame = key.map((column) => `OLD.${column} IS NOT DISTINCT FROM NEW.${column}`).join(" AND ");
  const body = `  IF ${isSame} THEN RETURN NULL; END IF;
  IF ${before} IS DISTINCT FROM ${after} AND ${before} IS NOT NULL THEN
    ${raise(options, REFUSAL)}
  END IF;`;
  return [
    checkFunction({ name, body }),
    checkTrigger(table, MOVE_TRIGGER, "UPDATE", name),
  ];
}
