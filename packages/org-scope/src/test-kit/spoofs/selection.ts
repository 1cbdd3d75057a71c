import { modelOf, type Model } from "../../schema/types.ts";
import { byTurns } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { changeOf, columnForm, orderOf, whereOf } from "./target.ts";

/** Everything that hangs on a row: `include` and `select` through each relation, two steps deep, and counts of all. */
export const selection: Spoof = {
  name: "include, select and _count",
  *calls({ model, schema, own, world }) {
    const orderBy = orderOf(model);
    const relations = Object.values(model.relations);
    const lists = relations.filter(({ isList }) => isList);
    const counts = { _count: { select: Object.fromEntries(lists.map(({ name }) => [name, true])) } };
    if (lists.length > 0) {
      yield { operation: "findMany", args: { orderBy, include: { _count: true } } };
      yield { operation: "findMany", args: { orderBy, select: counts } };
    }
    for (const relation of relations) {
      const other = modelOf(schema, relation.model);
      const name = relation.name;
      yield { operation: "findMany", args: { orderBy, include: { [name]: true } } };
      yield { operation: "findUnique", args: { where: whereOf(own), select: { [name]: { include: everythingOf(other, `${model.name} ${name}`) } } } };
      yield { operation: "findFirst", args: { orderBy, include: { [name]: { select: everythingOf(other, `${model.name} ${name}`) } } } };
    }
    const all = Object.fromEntries(relations.slice(0, 12).map(({ name }) => [name, true]));
    if (relations.length === 0) return;
    const created = columnForm(world.fresh(model.name));
    yield { operation: "update", args: { where: whereOf(own), data: {}, include: all } };
    yield { operation: "create", args: { data: created, include: all } };
    yield { operation: "upsert", args: { where: whereOf(own), create: created, update: {}, include: all } };
    yield { operation: "delete", args: { where: whereOf(own), include: all } };
    const ones = Object.fromEntries(relations.filter(({ fields }) => fields.length > 0).map(({ name }) => [name, true]));
    if (Object.keys(ones).length === 0) return;
    yield { operation: "createManyAndReturn", args: { data: [created], include: ones } };
    const data = changeOf(model, schema);
    // Prisma 7.10 fails with P2023 where nothing is changed.
    if (Object.keys(data).length > 0) yield { operation: "updateManyAndReturn", args: { where: {}, data, include: ones } };
  },
};

/** Every relation of a model, or of one with very many six by turns: a query through hundreds takes half a second. */
function everythingOf(model: Model, turn: string): Record<string, unknown> {
  const all = Object.keys(model.relations);
  const names = all.length <= 12 ? all : [1, 2, 3, 4, 5, 6].map((n) => byTurns(all, `${turn} ${n}`));
  const lists = Object.values(model.relations).filter(({ isList }) => isList);
  return { ...Object.fromEntries(names.map((name) => [name, true])), ...(lists.length > 0 && all.length <= 12 ? { _count: true } : names.length === 0 ? { [orderField(model)]: true } : {}) };
}

const orderField = (model: Model): string => Object.keys(orderOf(model)[0]!)[0]!;
