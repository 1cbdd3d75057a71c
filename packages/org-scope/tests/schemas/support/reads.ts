import { filterOf, keyOf, visibleModels, visibleRelations, type Row } from "./client.ts";
import type { Model, Relation, Schema } from "../../../src/schema/types.ts";

export type Read = { title: string; model: Model; operation: string; args: Row };

/** Reads of every shape, of every model, and for each row that there is, whosever it is. */
export function readsOf(schema: Schema, rowsOf: (model: Model) => readonly Row[]): Read[] {
  return visibleModels(schema).flatMap((model) => [...listReads(schema, model), ...rowsOf(model).flatMap((row) => rowReads(schema, model, row))]);
}

function listReads(schema: Schema, model: Model): Read[] {
  const read = (title: string, operation: string, args: Row): Read => ({ title: `${model.name}: ${title}`, model, operation, args });
  const relations = visibleRelations(schema, model);
  const scalars = Object.values(model.scalars).filter((scalar) => !scalar.isHidden && !scalar.isUnsupported && !scalar.isList && scalar.type !== "Json");
  const by = scalars.map(({ name }) => name);
  const lists = relations.filter(({ isList }) => isList);
  return [
    read("all", "findMany", {}),
    read("the first", "findFirstOrThrow", { orderBy: by.map((name) => ({ [name]: "asc" })) }),
    read("count", "count", {}),
    read("aggregate", "aggregate", { _count: { _all: true }, _max: { [by[0]!]: true } }),
    read("groups", "groupBy", { by, _count: { _all: true } }),
    read("distinct", "findMany", { distinct: [by[0]], select: { [by[0]!]: true } }),
    ...(lists.length > 0 ? [read("counts of relations", "findMany", { include: { _count: { select: Object.fromEntries(lists.map(({ name }) => [name, true])) } } })] : []),
    ...relations.flatMap((relation) => [
      read(`with ${relation.name}`, "findMany", { include: { [relation.name]: true } }),
      read(`with all of ${relation.name}`, "findMany", { include: { [relation.name]: further(schema, relation) } }),
      ...filters(relation).map((filter) => read(`where ${relation.name} ${JSON.stringify(filter)}`, "findMany", { where: { [relation.name]: filter } })),
    ]),
  ];
}

function rowReads(schema: Schema, model: Model, row: Row): Read[] {
  const where = keyOf(model, row);
  if (!where) return [];
  const read = (title: string, operation: string, args: Row): Read => ({ title: `${model.name} ${JSON.stringify(where, bigints)}: ${title}`, model, operation, args });
  return [
    read("by key", "findUnique", { where }),
    read("by filter", "findFirst", { where: filterOf(model, row) }),
    read("by key or not at all", "findUniqueOrThrow", { where }),
    read("not this", "findMany", { where: { NOT: filterOf(model, row) } }),
    ...backFilters(schema, model, row),
  ];
}

/** Rows of other models by way of this one. */
function backFilters(schema: Schema, model: Model, row: Row): Read[] {
  return visibleRelations(schema, model).map((relation) => {
    const other = schema.models[relation.model]!;
    const filter = filterOf(model, row);
    const where = { [relation.inverse]: other.relations[relation.inverse]!.isList ? { some: filter } : filter };
    return { title: `${other.name} by ${relation.inverse} ${JSON.stringify(filter, bigints)}`, model: other, operation: "findMany", args: { where } };
  });
}

function further(schema: Schema, relation: Relation): Row | true {
  const next = visibleRelations(schema, schema.models[relation.model]!);
  return next.length === 0 ? true : { include: Object.fromEntries(next.map(({ name }) => [name, true])) };
}

function filters(relation: Relation): Row[] {
  if (relation.isList) return [{ some: {} }, { none: {} }, { every: {} }];
  return relation.isRequired ? [{ isNot: {} }] : [{ is: null }, { isNot: null }].map((filter) => filter as Row);
}

const bigints = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
