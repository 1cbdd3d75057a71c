import type { Model, Schema } from "../schema/types.ts";
import { checkFunction, checkTrigger, raise } from "./check-function.ts";
import type { JoinTable } from "./join-table.ts";
import { ownedJoinTables } from "./join-tables.ts";
import type { PlanOptions } from "./options.ts";
import { tenantOfRow, tenantScalar } from "./ownership.ts";
import { columnOf, relationOf, spoken, type Relation } from "./quote.ts";
import { isPresent, tenantOfTarget, tenantsOfEnds } from "./reference-sql.ts";
import { uncheckedReferences, type Reference } from "./references.ts";
import { PREFIX, type Step } from "./step.ts";
import { tenantIdField, tenantType } from "./tenant-setting.ts";

const TRIGGER = `${PREFIX}reference`;

/** Functions and triggers that refuse a row which points into another organisation, whoever writes it. */
export function referenceSteps(schema: Schema, options: PlanOptions): Step[] {
  const references = uncheckedReferences(schema);
  const models = [...new Set(references.map(({ model }) => model))];
  return [
    ...models.flatMap((model) => modelSteps(schema, options, model, references.filter((reference) => reference.model === model))),
    ...ownedJoinTables(schema, options).flatMap((join) => joinSteps(schema, options, join)),
  ];
}

function modelSteps(schema: Schema, options: PlanOptions, model: Model, references: Reference[]): Step[] {
  const table = relationOf(model, options);
  const checks = references.map((reference) => {
    const columns = reference.relation.fields.map((field) => model.scalars[field]!.column);
    const message = `${model.table}.${columns.join(", ")} points to a row of another organisation`;
    return `  IF ${isPresent(reference, "NEW")} AND tenant IS DISTINCT FROM ${tenantOfTarget(schema, options, reference, "NEW")} THEN
    ${raise(options, message, constraintName(table, columns))}
  END IF;`;
  });
  const watched = new Set([...references.flatMap(({ relation }) => relation.fields), ...ownKey(schema, model)]);
  const isAnyPresent = references.map((reference) => `(${isPresent(reference, "NEW")})`).join(" OR ");
  const isAnyChanged = [...watched].map((field) => `OLD.${columnOf(model, field)} IS DISTINCT FROM NEW.${columnOf(model, field)}`).join(" OR ");
  const body = `  IF TG_OP = 'INSERT' THEN
    IF NOT (${isAnyPresent}) THEN RETURN NULL; END IF;
  ELSIF NOT (${isAnyChanged}) THEN
    RETURN NULL;
  END IF;
  tenant := ${tenantOfRow(schema, options, model, "NEW")};
${checks.join("\n")}`;
  return steps(table, body, `tenant ${tenantType(tenantIdField(schema))};`);
}

function joinSteps(schema: Schema, options: PlanOptions, join: JoinTable): Step[] {
  const [a, b] = tenantsOfEnds(schema, options, join, "NEW");
  const body = `  IF ${a} IS DISTINCT FROM ${b} THEN
    ${raise(options, `${join.relation.name} joins rows of two organisations`, constraintName(join.relation, ["B"]))}
  END IF;`;
  return steps(join.relation, body);
}

function steps(table: Relation, body: string, declare?: string): Step[] {
  const name = `reference ${spoken(table)}`;
  return [
    checkFunction({ name, body, ...(declare !== undefined && { declare }) }),
    checkTrigger(table, `${TRIGGER}_insert`, "INSERT", name),
    checkTrigger(table, `${TRIGGER}_update`, "UPDATE", name),
  ];
}

/** The fields that say which organisation owns the row. */
function ownKey(schema: Schema, model: Model): readonly string[] {
  if (model.ownership.kind === "subEntity") return model.relations[model.ownership.path[0]!]!.fields;
  return [tenantScalar(schema, model).name];
}

/** Prisma's default name of a foreign key, as PostgreSQL shortens it. */
const constraintName = ({ name }: Relation, columns: readonly string[]): string => `${name}_${columns.join("_")}_fkey`.slice(0, 63);
