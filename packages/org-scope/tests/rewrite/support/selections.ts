import fc, { type Arbitrary } from "fast-check";
import type { Model, Relation } from "../../../src/schema/types.ts";
import { once, pair, record, some, targetOf, uniqueKey, weighted, type Args, type Domain } from "./domain.ts";
import { whereOf } from "./filters.ts";

export const selectionOf = once(makeSelection);
const orderOf = once(makeOrder);

const lists = ({ relations }: Model): Relation[] => Object.values(relations).filter(({ isList }) => isList);
const ones = ({ relations }: Model): Relation[] => Object.values(relations).filter(({ isList }) => !isList);
const direction = fc.constantFrom("asc", "desc");

function makeOrder(domain: Domain, model: Model, depth: number): Arbitrary<Args> {
  const columns = Object.values(model.scalars).map(({ name, isRequired, isList }) =>
    pair(
      name,
      isRequired || isList
        ? direction
        : fc.oneof(direction, fc.record({ sort: direction, nulls: fc.constantFrom("first", "last") }, { noNullPrototype: true })),
    ),
  );
  const counts = lists(model).map(({ name }) =>
    pair(
      name,
      direction.map((_count) => ({ _count })),
    ),
  );
  const through = depth > 0 ? ones(model).map((relation) => pair(relation.name, orderOf(domain, targetOf(domain, relation), depth - 1))) : [];
  return weighted([6, ...columns], [1, ...counts], [1, ...through]).map((entry) => record([entry]));
}

const byId = (model: Model): Args[] => model.id.map((name) => ({ [name]: "asc" }));

/** Paging is over a total order, or Prisma may answer what it likes. */
export function pageOf(domain: Domain, model: Model): Arbitrary<Args> {
  const orderBy = fc.array(orderOf(domain, model, 1), { maxLength: 2 }).map((order) => [...order, ...byId(model)]);
  const distinct = fc.subarray(Object.keys(model.scalars), { minLength: 1, maxLength: 2 });
  const shape = { orderBy, take: fc.integer({ min: -3, max: 3 }), skip: fc.integer({ min: 0, max: 2 }), cursor: uniqueKey(domain, model), distinct };
  return fc.record(shape, { requiredKeys: ["orderBy"], noNullPrototype: true });
}

const chosen = (names: readonly string[], constraints: object): Arbitrary<Args> =>
  fc.subarray([...names], constraints).map((some) => record(some.map((name) => [name, true])));

function makeSelection(domain: Domain, model: Model, depth: number): Arbitrary<Args> {
  const relations = Object.values(model.relations).map((relation) => pair(relation.name, relationSelection(domain, relation, depth - 1)));
  const counts = lists(model).map((relation) =>
    pair(
      relation.name,
      fc.oneof(
        fc.constant(true),
        whereOf(domain, targetOf(domain, relation), 1).map((where) => ({ where })),
      ),
    ),
  );
  const count =
    counts.length === 0
      ? []
      : [
          pair(
            "_count",
            fc.oneof(
              fc.constant(true),
              fc.array(fc.oneof(...counts), { minLength: 1, maxLength: 2 }).map((entries) => ({ select: record(entries) })),
            ),
          ),
        ];
  const parts = relations.length === 0 ? fc.constant({}) : some(weighted([4, ...relations], [1, ...count]), 3);
  const names = Object.keys(model.scalars);
  return fc.oneof(
    fc.tuple(parts, chosen(names, { maxLength: 2 })).map(([include, omit]) => ({ ...(Object.keys(include).length > 0 && { include }), omit })),
    fc.tuple(chosen(names, { minLength: 1 }), parts).map(([own, others]) => ({ select: { ...own, ...others } })),
  );
}

function relationSelection(domain: Domain, relation: Relation, depth: number): Arbitrary<unknown> {
  if (depth <= 0) return fc.constant(true);
  const target = targetOf(domain, relation);
  const selection = weighted<Args>([1, fc.constant({})], [3, selectionOf(domain, target, depth)]);
  if (!relation.isList) return weighted<unknown>([1, fc.constant(true)], [3, selection]);
  return fc
    .tuple(selection, fc.option(pageOf(domain, target), { nil: {} }), whereOf(domain, target, 1))
    .map(([selected, page, where]) => ({ ...selected, ...page, where }));
}
