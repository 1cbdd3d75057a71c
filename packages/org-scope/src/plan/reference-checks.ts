import type { Model, Schema } from "../schema/types";
import { checkFunction, checkTrigger, raise } from "./check-function";
import { joinTables, type JoinTable } from "./join-tables";
import type { PlanOptions } from "./options";
import { isOwned, keyEquals, tenantOfRow, tenantScalar } from "./ownership";
import { columnOf, identifier, qualified, relationOf, spoken, type Relation } from "./quote";
import { uncheckedReferences, type Reference } from "./references";
import { PREFIX, type Step } from "./step";
import { tenantType } from "./tenant-setting";

export const REFERENCE_TRIGGER = `${PREFIX}reference`;

/** Functions and triggers that refuse a row which points into another organisation, whoever writes it. */
export function referenceSteps(schema: Schema, options: PlanOptions): Step[] {
  const references = uncheckedReferences(schema);
  const models = [...new Set(references.map(({ model }) => model))];
  return [
    ...models.flatMap((model) => modelSteps(schema, options, model, references.filter((reference) => reference.model === model))),
    ...joinTables(schema, options).filter(({ ends }) => ends.every(({ model }) => isOwned(model))).flatMap((join) => joinSteps(schema, options, join)),
  ];
}

function modelSteps(schema: Schema, options: PlanOptions, model: Model, references: Reference[]): Step[] {
  const table = relationOf(model, options);
  const column = (field: string) => columnOf(model, field);
  const isPresent = ({ relation }: Reference, row: string) => relation.fields.map((field) => `${row}.${column(field)} IS NOT NULL`).join(" AND ");
  const checks = references.map((reference) => {
    const { relation } = reference;
    const columns = relation.fields.map((field) => model.scalars[field]!.column);
    const message = `${model.table}.${columns.join(", ")} points to a row of another organisation`;
    return `  IF ${isPresent(reference, "NEW")} AND tenant IS DISTINCT FROM ${tenantOfTarget(schema, options, reference)} THEN
    ${raise(options, message, constraintName(table, columns))}
  END IF;`;
  });
  const watched = new Set([...references.flatMap(({ relation }) => relation.fields), ...ownKey(schema, model)]);
  return steps(table, {
    declare: `tenant ${tenantType(tenantScalarOf(schema, model))} := ${tenantOfRow(schema, options, model, "NEW")};`,
    body: checks.join("\n"),
    onInsert: references.map((reference) => `(${isPresent(reference, "NEW")})`).join(" OR "),
    onUpdate: [...watched].map((field) => `OLD.${column(field)} IS DISTINCT FROM NEW.${column(field)}`).join(" OR "),
  });
}

function joinSteps(schema: Schema, options: PlanOptions, { relation, ends }: JoinTable): Step[] {
  const [a, b] = ends.map(({ column, model }) => {
    const id = `joined.${columnOf(model, model.id[0]!)} = NEW.${identifier(column)}`;
    return `(SELECT ${tenantOfRow(schema, options, model, "joined")} FROM ${qualified(relationOf(model, options))} AS joined WHERE ${id})`;
  });
  const message = `${relation.name} joins rows of two organisations`;
  const body = `  IF ${a} IS DISTINCT FROM ${b} THEN
    ${raise(options, message, constraintName(relation, ["B"]))}
  END IF;`;
  return steps(relation, { body });
}

type Check = { declare?: string; body: string; onInsert?: string; onUpdate?: string };

function steps(table: Relation, { declare, body, onInsert, onUpdate }: Check): Step[] {
  const name = `reference ${spoken(table)}`;
  return [
    checkFunction({ name, body, ...(declare !== undefined && { declare }) }),
    checkTrigger(table, `${REFERENCE_TRIGGER}_insert`, "INSERT", onInsert, name),
    checkTrigger(table, `${REFERENCE_TRIGGER}_update`, "UPDATE", onUpdate, name),
  ];
}

function tenantOfTarget(schema: Schema, options: PlanOptions, { model, relation, target }: Reference): string {
  const on = keyEquals(model, relation, target, "NEW", "target");
  return `(SELECT ${tenantOfRow(schema, options, target, "target")} FROM ${qualified(relationOf(target, options))} AS target WHERE ${on})`;
}

/** The fields that say which organisation owns the row. */
function ownKey(schema: Schema, model: Model): readonly string[] {
  if (model.ownership.kind === "subEntity") return model.relations[model.ownership.path[0]!]!.fields;
  return [tenantScalar(schema, model).name];
}

function tenantScalarOf(schema: Schema, model: Model) {
  if (model.ownership.kind !== "subEntity") return tenantScalar(schema, model);
  return tenantScalar(schema, schema.models[schema.tenant.model]!);
}

/** Prisma's default name of a foreign key, as PostgreSQL shortens it. */
const constraintName = ({ name }: Relation, columns: readonly string[]): string => `${name}_${columns.join("_")}_fkey`.slice(0, 63);
