import { modelOf, type Model, type Relation, type Schema } from "../../schema/types.ts";
import type { Side } from "../world/marker.ts";
import type { Row, Values, World } from "../world/plan-world.ts";

/** A model under attack, and the rows that attacks are made of. */
export type Target = {
  schema: Schema;
  world: World;
  model: Model;
  /** A row of A's own, or a shared one of a global model. */
  own: Row;
  /** A row of B; none of a global model. */
  other: Row | undefined;
};

export function targetOf(world: World, model: Model): Target {
  return { schema: world.schema, world, model, own: ownRow(world, model), other: world.of(model.name, "b")[0] };
}

const ownRow = (world: World, model: Model): Row => world.of(model.name, "a")[0] ?? world.of(model.name, "shared")[0]!;

/** The same, for the model at the other end of a relation. */
export const across = (target: Target, relation: Relation): Target => targetOf(target.world, modelOf(target.schema, relation.model));

export const tenantId = ({ schema, world }: Target, side: Exclude<Side, "shared">): unknown => {
  const tenant = modelOf(schema, schema.tenant.model);
  return world.of(tenant.name, side)[0]!.values[tenant.id[0] ?? "id"];
};

/** The row by its id, as a unique `where`. */
export function whereOf({ model, values }: Row): Values {
  const [first, ...more] = model.id;
  if (first === undefined) return uniqueWhere(model.uniques[0]!, values);
  if (more.length === 0) return { [first]: values[first] };
  const unique = model.uniques.find(({ fields }) => fields.length === model.id.length && fields.every((field) => model.id.includes(field)));
  return uniqueWhere(unique ?? { name: model.id.join("_"), fields: model.id }, values);
}

export function uniqueWhere({ name, fields }: Model["uniques"][number], values: Values): Values {
  if (fields.length === 1) return { [fields[0]!]: values[fields[0]!] };
  return { [name]: Object.fromEntries(fields.map((field) => [field, values[field]])) };
}

/** The row by its id, as a filter of a list. */
export function filterOf({ model, values }: Row): Values {
  const fields = model.id.length > 0 ? model.id : model.uniques[0]!.fields;
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** The row that a relation of another row points to. */
export function targetRow({ world, schema }: Target, { values }: Row, relation: Relation): Row | undefined {
  const other = modelOf(schema, relation.model);
  const keys = (row: Row) => relation.references.every((reference, n) => row.values[reference] === values[relation.fields[n]!]);
  return (["a", "shared", "b"] as const).flatMap((side) => world.of(other.name, side)).find(keys);
}

/** The rows of A that a relation of its row leads to, or any of A where there is none. */
export function relatedRow(target: Target, relation: Relation): Row {
  const other = across(target, relation);
  if (relation.fields.length > 0) return targetRow(target, target.own, relation) ?? other.own;
  const back = other.model.relations[relation.inverse];
  const rows = [...target.world.of(other.model.name, "a"), ...target.world.of(other.model.name, "shared")];
  if (!back || back.fields.length === 0) return rows[0]!;
  return rows.find(({ values }) => back.fields.every((field, n) => values[field] === target.own.values[back.references[n]!])) ?? other.own;
}

/** B's row at the other end, or the shared one that leads to B's. */
export const foreignRow = (target: Target, relation: Relation): Row => {
  const { other, own } = across(target, relation);
  return other ?? own;
};

/** The key of a row as columns of the row that points to it. */
export const keyTo = (relation: Relation, { values }: Row): Values => Object.fromEntries(relation.fields.map((field, n) => [field, values[relation.references[n]!]]));

/** Relations of which this side holds the key. */
export const keysOf = (model: Model): Relation[] => Object.values(model.relations).filter(({ fields }) => fields.length > 0);

/** The data of a new row, every key as columns. */
export const columnForm = ({ values }: Row): Values => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The data of a new row, every key as `connect`; the relations named in `except` are left to the caller. */
export function relationForm(target: Target, row: Row, except: readonly string[] = []): Values {
  const keys = keysOf(row.model);
  const held = new Set(keys.flatMap(({ fields }) => fields));
  const columns = Object.entries(columnForm(row)).filter(([field]) => !held.has(field));
  const links = keys.flatMap((relation) => {
    const other = except.includes(relation.name) ? undefined : targetRow(target, row, relation);
    return other ? [[relation.name, { connect: whereOf(other) }] as const] : [];
  });
  return Object.fromEntries([...columns, ...links]);
}

/** The data of a new row that is made through a relation, whose key Prisma fills in. */
export function nestedForm(row: Row, through: Relation): Values {
  const filled = row.model.relations[through.inverse]?.fields ?? [];
  return Object.fromEntries(Object.entries(columnForm(row)).filter(([field]) => !filled.includes(field)));
}

/** A harmless change of a row: of a column that is neither key nor unique. */
export function changeOf(model: Model, schema: Schema): Values {
  const keys = new Set([...keysOf(model).flatMap(({ fields }) => fields), ...model.id, ...model.uniques.flatMap(({ fields }) => fields), schema.tenant.field]);
  const free = Object.values(model.scalars).filter(({ name, isList, isUnsupported, size = [] }) => !keys.has(name) && !isList && !isUnsupported && (size[0] ?? 99) > 4);
  const text = free.find(({ type, nativeType }) => type === "String" && (nativeType === null || nativeType === "VarChar" || nativeType === "Text"));
  if (text) return { [text.name]: "taken" };
  const date = free.find(({ type }) => type === "DateTime");
  if (date) return { [date.name]: new Date(Date.UTC(2004, 0, 1)) };
  const number = free.find(({ type }) => type === "Int");
  return number ? { [number.name]: 7 } : {};
}

/** An order that is the same however the rows lie in the table. */
export const orderOf = (model: Model): Values[] => (model.id.length > 0 ? model.id : model.uniques[0]!.fields).map((field) => ({ [field]: "asc" }));
