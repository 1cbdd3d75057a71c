import fc, { type Arbitrary } from "fast-check";
import { modelOf, type Model, type Relation, type Scalar, type Schema } from "../../../src/schema/types.ts";

type Args = Record<string, unknown>;

const PREFIX: Readonly<Record<string, [string, number]>> = {
  Customer: ["cu", 4],
  Order: ["or", 4],
  Line: ["li", 6],
  Part: ["pa", 6],
  Tag: ["ta", 3],
  Note: ["no", 5],
  Profile: ["pr", 2],
};
const ROOTS = ["Customer", "Order", "Line", "Part", "Tag", "Note", "OrderTag", "Membership", "Profile", "Organization", "User", "Country"];

/** Ids of a model's rows in both organisations, and one that nobody has. */
export function idOf(model: string, organizations: readonly string[] = ["a", "b"]): Arbitrary<string> {
  if (model === "Organization") return fc.constantFrom(...organizations);
  if (model === "User") return fc.constantFrom("u1", "u2", "u3");
  if (model === "Country") return fc.constantFrom("c1", "c2");
  const [kind, count] = PREFIX[model]!;
  return fc.constantFrom(...organizations.flatMap((id) => Array.from({ length: count }, (_, n) => `${id}-${kind}${n + 1}`)));
}

/** A value that a column may hold. */
function valueOf(model: Model, { name, type }: Scalar): Arbitrary<unknown> {
  const held = Object.values(model.relations).find(({ fields }) => fields.at(-1) === name);
  if (held) return idOf(held.model);
  if (name === "id") return idOf(model.name);
  if (name === "slug") return fc.constantFrom("a", "b");
  if (name === "organizationId") return fc.constantFrom("a", "b");
  if (type === "Kind") return fc.constantFrom("FIRM", "PERSON");
  return type === "Int" ? fc.integer({ min: 0, max: 2 }) : fc.constantFrom("x", "y", "u1", "c1");
}

const one = (entries: Arbitrary<[string, unknown]>, max: number): Arbitrary<Args> =>
  fc.array(entries, { maxLength: max }).map((list) => Object.fromEntries(list));
const pair = (name: string, value: Arbitrary<unknown>): Arbitrary<[string, unknown]> => value.map((it) => [name, it]);

/** Arbitraries are made once for each model and depth: there would be thousands otherwise. */
function once(make: (schema: Schema, model: Model, depth: number) => Arbitrary<Args>): typeof make {
  const made = new Map<string, Arbitrary<Args>>();
  return (schema, model, depth) => {
    const key = `${model.name} ${depth}`;
    const known = made.get(key) ?? make(schema, model, depth);
    made.set(key, known);
    return known;
  };
}

export const whereOf = once(makeWhere);
export const selectionOf = once(makeSelection);
const orderOf = once(makeOrder);

function makeWhere(schema: Schema, model: Model, depth: number): Arbitrary<Args> {
  const columns = Object.values(model.scalars).map((scalar) => pair(scalar.name, conditionOn(model, scalar)));
  if (depth <= 0) return one(fc.oneof(...columns), 2);
  const relations = Object.values(model.relations).map((relation) => pair(relation.name, relationFilter(schema, relation, depth - 1)));
  // Prisma has rules of its own for empty filters in these words, and they differ by place.
  const inner = fc
    .tuple(fc.oneof(...columns), whereOf(schema, model, depth - 1))
    .map(([entry, where]) => (Object.keys(where).length > 0 ? where : Object.fromEntries([entry])));
  const words = ["AND", "OR", "NOT"].map((word) => pair(word, fc.array(inner, { minLength: 1, maxLength: 2 })));
  return one(
    fc.oneof({ weight: 2, arbitrary: fc.oneof(...columns) }, { weight: 4, arbitrary: fc.oneof(...relations) }, { weight: 1, arbitrary: fc.oneof(...words) }),
    2,
  );
}

function conditionOn(model: Model, scalar: Scalar): Arbitrary<unknown> {
  const value = valueOf(model, scalar);
  const comparisons = scalar.type === "Kind" ? [] : [value.map((it) => ({ gte: it }))];
  const none = scalar.isRequired ? [] : [fc.constant(null)];
  return fc.oneof(
    value,
    value.map((it) => ({ not: it })),
    fc.array(value, { maxLength: 4 }).map((list) => ({ in: list })),
    ...comparisons,
    ...none,
  );
}

function relationFilter(schema: Schema, relation: Relation, depth: number): Arbitrary<unknown> {
  const inner = whereOf(schema, modelOf(schema, relation.model), depth);
  if (relation.isList)
    return fc.dictionary(fc.constantFrom("some", "every", "none"), inner, {
      minKeys: 1,
      maxKeys: 2,
      noNullPrototype: true,
    });
  const none = relation.isRequired ? [] : [fc.constant(null)];
  const filter = fc.oneof(inner, ...none);
  const both = fc.record({ is: filter, isNot: filter }, { noNullPrototype: true });
  return fc.oneof(
    filter,
    filter.map((is) => ({ is })),
    filter.map((isNot) => ({ isNot })),
    both,
  );
}

function makeOrder(schema: Schema, model: Model, depth: number): Arbitrary<Args> {
  const direction = fc.constantFrom("asc", "desc");
  const columns = Object.values(model.scalars).map(({ name }) => pair(name, direction));
  const lists = Object.values(model.relations)
    .filter(({ isList }) => isList)
    .map(({ name }) =>
      pair(
        name,
        direction.map((to) => ({ _count: to })),
      ),
    );
  const ones = Object.values(model.relations)
    .filter(({ isList }) => !isList && depth > 0)
    .map(({ name, model: to }) => pair(name, orderOf(schema, modelOf(schema, to), depth - 1)));
  return fc
    .oneof({ weight: 3, arbitrary: fc.oneof(...columns) }, { weight: 1, arbitrary: fc.oneof(...columns, ...lists, ...ones) })
    .map((entry) => Object.fromEntries([entry]));
}

const byKey = (model: Model): Args[] => model.id.map((name) => ({ [name]: "asc" }));

function cursorOf(model: Model): Arbitrary<Args> {
  const fields = model.id.map((name) => pair(name, valueOf(model, model.scalars[name]!)));
  const key = fc.tuple(...fields).map((entries) => Object.fromEntries(entries));
  const byId = model.id.length > 1 ? key.map((fields) => ({ [model.id.join("_")]: fields })) : key;
  if (model.name !== "Order") return byId;
  return fc.oneof(
    byId,
    fc
      .record(
        {
          organizationId: fc.constantFrom("a", "b"),
          number: fc.integer({ min: 0, max: 3 }),
        },
        { noNullPrototype: true },
      )
      .map((it) => ({ organizationId_number: it })),
  );
}

/** Paging is over a total order, or Prisma may answer what it likes. */
function pageOf(schema: Schema, model: Model): Arbitrary<Args> {
  const orderBy = fc.array(orderOf(schema, model, 1), { maxLength: 2 }).map((list) => [...list, ...byKey(model)]);
  const columns = fc.subarray(Object.keys(model.scalars), {
    minLength: 1,
    maxLength: 2,
  });
  return fc.record(
    {
      orderBy,
      take: fc.integer({ min: -3, max: 3 }),
      skip: fc.integer({ min: 0, max: 2 }),
      cursor: cursorOf(model),
      distinct: columns,
    },
    { requiredKeys: ["orderBy"], noNullPrototype: true },
  );
}

function makeSelection(schema: Schema, model: Model, depth: number): Arbitrary<Args> {
  const relations = Object.values(model.relations).map((relation) => pair(relation.name, relationSelection(schema, relation, depth - 1)));
  const lists = Object.values(model.relations).filter(({ isList }) => isList);
  const counts = lists.map(({ name, model: to }) =>
    pair(name, fc.oneof(fc.constant(true), fc.record({ where: whereOf(schema, modelOf(schema, to), 1) }, { noNullPrototype: true }))),
  );
  const count =
    lists.length > 0
      ? [
          pair(
            "_count",
            fc.oneof(
              fc.constant(true),
              fc.array(fc.oneof(...counts), { minLength: 1, maxLength: 2 }).map((list) => ({ select: Object.fromEntries(list) })),
            ),
          ),
        ]
      : [];
  const parts = one(fc.oneof({ weight: 4, arbitrary: fc.oneof(...relations) }, ...count.map((arbitrary) => ({ weight: 1, arbitrary }))), 3);
  const columns = fc.subarray(Object.keys(model.scalars), { minLength: 1 }).map((names) => Object.fromEntries(names.map((name) => [name, true])));
  const omit = fc.subarray(Object.keys(model.scalars), { maxLength: 2 }).map((names) => Object.fromEntries(names.map((name) => [name, true])));
  return fc.oneof(
    fc.tuple(parts, omit).map(([include, hidden]) => ({
      ...(Object.keys(include).length > 0 && { include }),
      omit: hidden,
    })),
    fc.tuple(columns, parts).map(([own, others]) => ({ select: { ...own, ...others } })),
  );
}

function relationSelection(schema: Schema, relation: Relation, depth: number): Arbitrary<unknown> {
  if (depth <= 0) return fc.constant(true);
  const model = modelOf(schema, relation.model);
  const selection = fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 3, arbitrary: selectionOf(schema, model, depth) });
  if (!relation.isList) return fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 3, arbitrary: selection });
  return fc
    .tuple(selection, fc.option(pageOf(schema, model), { nil: {} }), whereOf(schema, model, 1))
    .map(([selected, page, where]) => ({ ...selected, ...page, where }));
}

export type Call = { model: string; operation: string; args: Args };

/** Any read, of any model, with arguments nested two or three deep. */
export function readOf(schema: Schema): Arbitrary<Call> {
  return fc.oneof(...ROOTS.map((name) => readOfModel(schema, modelOf(schema, name))));
}

function readOfModel(schema: Schema, model: Model): Arbitrary<Call> {
  const where = whereOf(schema, model, 2);
  const page = pageOf(schema, model);
  const list = fc.tuple(where, page, selectionOf(schema, model, 3)).map(([filter, paging, selection]) => ({
    where: filter,
    ...paging,
    ...selection,
  }));
  const counted = fc.tuple(where, page).map(([filter, { distinct: _none, ...paging }]) => ({
    where: filter,
    ...paging,
  }));
  const columns = fc.subarray(Object.keys(model.scalars), {
    minLength: 1,
    maxLength: 2,
  });
  const grouped = fc.tuple(where, columns).map(([filter, by]) => ({
    by,
    where: filter,
    _count: true,
    orderBy: by.map((column) => ({ [column]: "asc" })),
  }));
  const unique = fc.tuple(cursorOf(model), where, selectionOf(schema, model, 3)).map(([key, filter, selection]) => ({
    where: { ...filter, ...key },
    ...selection,
  }));
  const call = (operation: string, args: Arbitrary<Args>) => args.map((it) => ({ model: model.name, operation, args: it }));
  return fc.oneof(
    { weight: 5, arbitrary: call("findMany", list) },
    { weight: 2, arbitrary: call("findFirst", list) },
    { weight: 1, arbitrary: call("findUnique", unique) },
    { weight: 1, arbitrary: call("count", counted) },
    {
      weight: 1,
      arbitrary: call(
        "aggregate",
        counted.map((args) => ({
          ...args,
          _count: true,
          _min: { [model.id[0]!]: true },
          _max: { [model.id[0]!]: true },
        })),
      ),
    },
    { weight: 1, arbitrary: call("groupBy", grouped) },
  );
}
