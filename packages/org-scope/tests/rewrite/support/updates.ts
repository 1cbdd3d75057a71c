import fc, { type Arbitrary } from "fast-check";
import type { Model, Relation, Scalar } from "../../../src/schema/types.ts";
import { fresh, once, pair, record, some, targetOf, uniqueKey, weighted, type Args, type Domain } from "./domain.ts";
import { chosenReferences, isHeldColumn, isManyToMany, isOnlyLinked, keyColumns, list, newColumns, newRow, ownOrganization, plainValue } from "./creates.ts";
import { whereOf } from "./filters.ts";
import { isKey } from "./world-rows.ts";

/** Changes of columns that are no key. */
export const plainChange = once((domain, model) => {
  const columns = Object.values(model.scalars).filter(
    (scalar) => !isKey(model, scalar.name) && !isHeldColumn(model, scalar) && scalar.name !== domain.schema.tenant.field,
  );
  return columns.length === 0 ? fc.constant({}) : some(fc.oneof(...columns.map((scalar) => pair(scalar.name, changeOf(domain, scalar)))), 2);
});

function changeOf(domain: Domain, scalar: Scalar): Arbitrary<unknown> {
  const value = plainValue(domain, scalar);
  const isNumber = !scalar.isList && scalar.type === "Int";
  return weighted([3, value], [1, value.map((set) => ({ set }))], [1, ...(isNumber ? [fc.constant({ increment: 1 })] : [])]);
}

/** Data of a change: columns, and either relations or the columns of keys; now and then a new id. */
export const change = once((domain, model, depth, via) => {
  const references = chosenReferences(domain, model, via);
  const byColumn = references.map((relation) =>
    fc.oneof(
      keyColumns(domain, model, relation),
      ...(relation.isRequired ? [] : [keyColumns(domain, model, relation).map((key) => record(Object.keys(key).map((field) => [field, null])))]),
    ),
  );
  const children = Object.values(model.relations).filter(
    (relation) => relation.fields.length === 0 && !(via?.relationName === relation.relationName && relation.name === via.inverse),
  );
  const written = (relations: readonly Relation[]) =>
    relations.length > 0 && depth > 0
      ? some(fc.oneof(...relations.map((relation) => pair(relation.name, operationsOn(domain, relation, depth)))), 2)
      : fc.constant({});
  const named = via ? { column: {}, relation: {} } : ownOrganization(domain, model);
  const keys = Object.values(model.scalars).filter(
    (scalar) => model.id.includes(scalar.name) && !isHeldColumn(model, scalar) && scalar.name !== domain.schema.tenant.field,
  );
  const moved =
    keys.length > 0 && model.ownership.kind !== "tenant"
      ? fc.oneof(...keys.map((scalar) => fresh(model, scalar).map((id): Args => ({ [scalar.name]: id }))))
      : fc.constant({});
  const form = weighted<{ data: Args; own: Args }>(
    [3, written([...references, ...children]).map((data) => ({ data, own: named.relation }))],
    [
      1,
      fc
        .tuple(byColumn.length > 0 ? fc.oneof(...byColumn) : fc.constant({}), written(children))
        .map(([key, below]) => ({ data: { ...below, ...key }, own: named.column })),
    ],
  );
  return fc
    .tuple(plainChange(domain, model, 0), form, moved, fc.nat(9))
    .map(([columns, { data, own }, id, chance]) => ({ ...columns, ...data, ...(chance === 0 && own), ...(chance === 1 && id) }));
});

/** Nested operations on a relation: one, or two where it leads to many. */
function operationsOn(domain: Domain, relation: Relation, depth: number): Arbitrary<Args> {
  const operations = relation.isList ? onList(domain, relation, depth) : onOne(domain, relation, depth);
  const entry = fc.oneof(...Object.entries(operations).map(([name, value]) => pair(name, value)));
  return fc.array(entry, { minLength: 1, maxLength: relation.isList ? 2 : 1 }).map(record);
}

type Operations = Record<string, Arbitrary<unknown>>;

const unique = (domain: Domain, target: Model): Arbitrary<Args> =>
  fc.tuple(uniqueKey(domain, target), weighted<Args>([3, fc.constant({})], [1, whereOf(domain, target, 1)])).map(([key, more]) => ({ ...more, ...key }));

function onOne(domain: Domain, relation: Relation, depth: number): Operations {
  const target = targetOf(domain, relation);
  const isHeld = relation.fields.length > 0;
  const where = whereOf(domain, target, 1);
  const yes = fc.oneof(fc.constant(true), where);
  // Over a key that carries the organisation the plain client answers P2011; the scoped one writes its column.
  const mayCut = isHeld ? !relation.isRequired && !relation.fields.includes(domain.schema.tenant.field) : !target.relations[relation.inverse]!.isRequired;
  const linking = { connect: uniqueKey(domain, target), ...(mayCut && { disconnect: yes }) };
  if (isOnlyLinked(target)) return linking;
  const [data, create] = [change(domain, target, depth - 1, relation), newRow(domain, target, depth - 1, relation)];
  return {
    ...linking,
    create,
    connectOrCreate: fc.tuple(uniqueKey(domain, target), create).map(([at, row]) => ({ where: at, create: row })),
    update: fc.oneof(
      data,
      fc.tuple(where, data).map(([at, changed]) => ({ where: at, data: changed })),
    ),
    upsert: fc.tuple(create, data).map(([row, update]) => ({ create: row, update })),
    ...((!isHeld || !relation.isRequired) && { delete: yes }),
  };
}

function onList(domain: Domain, relation: Relation, depth: number): Operations {
  const target = targetOf(domain, relation);
  const keys = list(uniqueKey(domain, target));
  const mayCut = isManyToMany(domain, relation) || !target.relations[relation.inverse]!.isRequired;
  const linking = { connect: keys, ...(mayCut && { disconnect: keys, set: keys }) };
  if (isOnlyLinked(target)) return linking;
  const [data, create] = [change(domain, target, depth - 1, relation), newRow(domain, target, depth - 1, relation)];
  const where = whereOf(domain, target, 1);
  return {
    ...linking,
    create: list(create),
    ...(!isManyToMany(domain, relation) && {
      createMany: fc.tuple(list(newColumns(domain, target, 0, relation)), fc.boolean()).map(([rows, skipDuplicates]) => ({ data: rows, skipDuplicates })),
    }),
    connectOrCreate: fc.tuple(uniqueKey(domain, target), create).map(([at, row]) => ({ where: at, create: row })),
    update: list(fc.tuple(unique(domain, target), data).map(([at, changed]) => ({ where: at, data: changed }))),
    updateMany: fc.tuple(where, plainChange(domain, target, 0)).map(([at, changed]) => ({ where: at, data: changed })),
    upsert: fc.tuple(uniqueKey(domain, target), data, create).map(([at, update, row]) => ({ where: at, update, create: row })),
    delete: list(unique(domain, target)),
    deleteMany: where,
  };
}
