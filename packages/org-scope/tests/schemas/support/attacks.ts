import { randomUUID } from "node:crypto";
import type { Model, Relation, Schema } from "../../../src/schema/types.ts";
import { isOwned } from "../../../src/plan/ownership.ts";
import { filterOf, keyOf, ownedTables, visibleRelations, type Row } from "./client.ts";

/**
 * A write that reaches for a row of another organisation. `mustFail`: it may not even seem to succeed. `needsDatabase`:
 * the rewriter alone does not promise to refuse it, because that takes a look at the other row.
 */
export type Attack = { title: string; model: Model; operation: string; args: Row; mustFail: boolean; needsDatabase?: boolean };

export type RowsOf = (model: Model) => { own: readonly Row[]; foreign: readonly Row[] };

export function attacksOf(schema: Schema, rowsOf: RowsOf): Attack[] {
  return ownedTables(schema).flatMap((model) => {
    const { own, foreign } = rowsOf(model);
    const nested = visibleRelations(schema, model).flatMap((relation) => (own[0] ? nestedAttacks(schema, model, own[0], relation, rowsOf) : []));
    return [...foreign.flatMap((row) => directAttacks(schema, model, row)), ...nested];
  });
}

function directAttacks(schema: Schema, model: Model, row: Row): Attack[] {
  const [where, filter] = [keyOf(model, row), filterOf(model, row)];
  const attack = (operation: string, args: Row, mustFail: boolean): Attack => ({ title: `${model.name}.${operation} of the other's`, model, operation, args, mustFail });
  const data = unchanged(model, row);
  const copy = scalarsOf(model, row);
  const isTenant = model.ownership.kind === "tenant";
  return [
    attack("update", { where, data }, true),
    attack("updateMany", { where: filter, data }, false),
    attack("updateManyAndReturn", { where: filter, data }, false),
    attack("deleteMany", { where: filter }, isTenant),
    attack("delete", { where }, true),
    attack("upsert", { where, update: data, create: copy }, !model.id.includes(schema.tenant.field)),
    attack("create", { data: copy }, true),
    attack("createMany", { data: [copy] }, true),
    ...newRows(schema, model, { ...copy, ...freshKey(schema, model) }),
  ];
}

/** A new row in the other organisation. */
function newRows(schema: Schema, model: Model, data: Row): Attack[] {
  const attack = (title: string, args: Row, needsDatabase: boolean): Attack => ({ title: `${model.name}.create ${title}`, model, operation: "create", args, mustFail: true, needsDatabase });
  if (model.ownership.kind === "scoped") return [attack("in the other organisation", { data }, false)];
  if (model.ownership.kind !== "subEntity") return [];
  const parent = model.relations[model.ownership.path[0]!]!;
  const connect = keyOf(schema.models[parent.model]!, Object.fromEntries(parent.references.map((field, n) => [field, data[parent.fields[n]!]])));
  const connected = Object.values(model.relations).every(({ name, fields }) => name === parent.name || fields.length === 0);
  const byRelation = attack("connected to the other's parent", { data: { ...without(data, [...parent.fields, ...numbered(model)]), [parent.name]: { connect } } }, false);
  return [attack("under the other's parent", { data }, true), ...(connect && connected ? [byRelation] : [])];
}

/** Prisma takes no number for a sequence's column beside a relation. */
const numbered = (model: Model): readonly string[] => model.id.filter((field) => model.scalars[field]!.isGenerated && /Int$/.test(model.scalars[field]!.type));

/** A key that no row has, as far as it is not a reference. */
function freshKey(schema: Schema, model: Model): Row {
  const referring = new Set([schema.tenant.field, ...Object.values(model.relations).flatMap(({ fields }) => fields)]);
  const fresh = ({ type, nativeType }: Model["scalars"][string]): unknown => {
    if (nativeType === "Uuid") return randomUUID();
    return type === "Int" ? 987_654 : type === "BigInt" ? 987_654n : "fresh";
  };
  return Object.fromEntries(model.id.filter((field) => !referring.has(field)).map((field) => [field, fresh(model.scalars[field]!)]));
}

function nestedAttacks(schema: Schema, model: Model, row: Row, relation: Relation, rowsOf: RowsOf): Attack[] {
  const target = schema.models[relation.model]!;
  if (!isOwned(target) || target.isView) return [];
  const where = keyOf(model, row);
  const isUniqueToAll = !target.id.includes(schema.tenant.field);
  return rowsOf(target).foreign.flatMap((foreign) => {
    const key = keyOf(target, foreign)!;
    const attack = (name: string, value: unknown, mustFail: boolean): Attack => ({
      title: `${model.name}.${relation.name}.${name} of the other's`,
      model,
      operation: "update",
      args: { where, data: { [relation.name]: { [name]: value } } },
      mustFail,
    });
    const data = unchanged(target, foreign);
    const create = without(scalarsOf(target, foreign), target.relations[relation.inverse]?.fields ?? []);
    const linking = [attack("connect", key, true), attack("connectOrCreate", { where: key, create }, isUniqueToAll)];
    if (relation.fields.length > 0) return [...linking, ...(isOnlyTheirs(relation, rowsOf(target).own, foreign, schema) ? byColumns(schema, model, row, relation, foreign) : [])];
    if (!relation.isList) return linking;
    return [
      ...linking,
      attack("set", [key], false),
      attack("disconnect", key, false),
      attack("delete", key, true),
      attack("deleteMany", filterOf(target, foreign), false),
      attack("update", { where: key, data }, true),
      attack("updateMany", { where: filterOf(target, foreign), data }, false),
      attack("upsert", { where: key, update: data, create }, isUniqueToAll),
    ];
  });
}

/** Whether the key, without the organisation, is of no row of one's own. */
export function isOnlyTheirs(relation: Relation, own: readonly Row[], foreign: Row, { tenant }: Schema): boolean {
  const fields = relation.references.filter((_field, n) => relation.fields[n] !== tenant.field);
  return !own.some((row) => fields.every((field) => row[field] === foreign[field]));
}

/** The key written as columns. */
function byColumns(schema: Schema, model: Model, row: Row, relation: Relation, foreign: Row): Attack[] {
  const fields = relation.fields.filter((field) => field !== schema.tenant.field);
  if (fields.length === 0) return [];
  const data = Object.fromEntries(fields.map((field) => [field, foreign[relation.references[relation.fields.indexOf(field)]!]]));
  const attack = (operation: string, where: Row | undefined): Attack => ({ title: `${model.name}.${operation}: ${fields.join()} of the other's`, model, operation, args: { where, data }, mustFail: true });
  return [attack("update", keyOf(model, row)), attack("updateMany", filterOf(model, row))];
}

/** A change to what is there already: whoever may make it may make any. */
function unchanged(model: Model, row: Row): Row {
  const keys = new Set([...model.id, ...Object.values(model.relations).flatMap(({ fields }) => fields)]);
  const free = Object.keys(scalarsOf(model, row)).filter((field) => !keys.has(field));
  const field = free[0] ?? model.id[0]!;
  return { [field]: row[field] };
}

const scalarsOf = (model: Model, row: Row): Row => Object.fromEntries(Object.entries(row).filter(([key]) => key in model.scalars));
const without = (row: Row, fields: readonly string[]): Row => Object.fromEntries(Object.entries(row).filter(([key]) => !fields.includes(key)));
