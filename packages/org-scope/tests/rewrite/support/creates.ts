import fc, { type Arbitrary } from "fast-check";
import { tenantRelation } from "../../../src/rewrite/tenant-field.ts";
import type { Model, Relation, Scalar } from "../../../src/schema/types.ts";
import { fresh, once, pair, record, rowIn, some, targetOf, uniqueKey, weighted, type Args, type Domain } from "./domain.ts";
import { held, isKey, organizationId, plainValues } from "./world-rows.ts";

type Entry = Arbitrary<[string, unknown]>;

export const list = <T>(arbitrary: Arbitrary<T>): Arbitrary<T[]> => fc.array(arbitrary, { minLength: 1, maxLength: 2 });
/** All of some entries, and up to so many of others. */
export const withSome = (all: readonly Entry[], others: readonly Entry[], max: number): Arbitrary<Args> =>
  fc.tuple(fc.tuple(...all).map(record), others.length > 0 ? some(fc.oneof(...others), max) : fc.constant({})).map(([own, more]) => ({ ...more, ...own }));

/** Rows that no organisation may write: links to them may be made and cut. */
export const isOnlyLinked = ({ ownership }: Model): boolean => ownership.kind === "global" || ownership.kind === "tenant";

export const isHeldColumn = (model: Model, { name }: Scalar): boolean => held(model).some(({ fields }) => fields.includes(name));

export function plainValue({ enums }: Domain, scalar: Scalar): Arbitrary<unknown> {
  return fc.constantFrom(...plainValues(scalar, enums), ...(scalar.isRequired || scalar.isList ? [] : [null]));
}

/** References that a writer chooses: not to the organisation, not back to where a nested write came from. */
export function chosenReferences({ schema }: Domain, model: Model, via?: Relation): Relation[] {
  const tenant = tenantRelation(schema, model);
  return held(model).filter((relation) => relation !== tenant && !(via && relation.relationName === via.relationName && relation.name === via.inverse));
}

/** The columns of a reference, filled from a row that there is. */
export function keyColumns(domain: Domain, model: Model, relation: Relation): Arbitrary<Args> {
  const target = targetOf(domain, relation);
  const own = [...(domain.rows.a[target.name] ?? []), ...(domain.rows.all[target.name] ?? [])];
  const row = domain.crossesByColumn || own.length === 0 ? rowIn(domain, target) : fc.constantFrom(...own);
  const isTenant = (field: string) => model.ownership.kind === "scoped" && field === domain.schema.tenant.field;
  return row.map((found) => record(relation.fields.flatMap((field, index) => (isTenant(field) ? [] : [[field, found[relation.references[index]!]]]))));
}

function ownScalars(domain: Domain, model: Model): { required: Entry[]; optional: Entry[] } {
  const free = Object.values(model.scalars).filter((scalar) => scalar.name !== domain.schema.tenant.field && !isHeldColumn(model, scalar));
  const value = (scalar: Scalar): Entry => pair(scalar.name, isKey(model, scalar.name) ? fresh(model, scalar) : plainValue(domain, scalar));
  return {
    required: free.filter(({ isRequired, isList }) => isRequired && !isList).map(value),
    optional: free.filter(({ isRequired, isList }) => !isRequired || isList).map(value),
  };
}

/** Data of a new row by columns alone, as `createMany` takes it. */
export const newColumns = once((domain, model, _depth, via) => {
  const { required, optional } = ownScalars(domain, model);
  const references = chosenReferences(domain, model, via);
  const keys = references.map((relation) =>
    relation.isRequired ? keyColumns(domain, model, relation) : weighted<Args>([1, fc.constant({})], [1, keyColumns(domain, model, relation)]),
  );
  return fc.tuple(withSome(required, optional, 2), ...keys).map((parts): Args => Object.assign({}, ...parts) as Args);
});

/** Data of a new row, with references either as columns or as relations, and new related rows below it. */
export const newRow = once((domain, model, depth, via) => {
  const { required, optional } = ownScalars(domain, model);
  const children = depth > 0 ? childrenOf(domain, model, depth, via) : [];
  const below = children.length > 0 ? some(fc.oneof(...children), 1) : fc.constant({});
  const references = chosenReferences(domain, model, via).map((relation) => ({ relation, entry: pair(relation.name, linkTo(domain, relation, depth)) }));
  const byRelation = withSome(
    [...required, ...references.filter(({ relation }) => relation.isRequired).map(({ entry }) => entry)],
    [...optional, ...references.filter(({ relation }) => !relation.isRequired).map(({ entry }) => entry)],
    3,
  );
  const named = via ? { column: {}, relation: {} } : ownOrganization(domain, model);
  return fc
    .tuple(
      fc.oneof(
        newColumns(domain, model, 0, via).map((row) => ({ row, own: named.column })),
        byRelation.map((row) => ({ row, own: named.relation })),
      ),
      below,
      fc.nat(9),
    )
    .map(([{ row, own }, more, chance]) => ({ ...row, ...more, ...(chance === 0 && own) }));
});

/** One's own organisation, named by the caller: it is allowed, and changes nothing. */
export function ownOrganization({ schema }: Domain, model: Model): { column: Args; relation: Args } {
  if (model.ownership.kind !== "scoped") return { column: {}, relation: {} };
  const id = organizationId(schema, "a");
  const relation = tenantRelation(schema, model);
  return { column: { [schema.tenant.field]: id }, relation: relation ? { [relation.name]: { connect: { id } } } : {} };
}

/** A reference to one row: to one that is there, or to a new one. */
export function linkTo(domain: Domain, relation: Relation, depth: number): Arbitrary<Args> {
  const target = targetOf(domain, relation);
  const connect = uniqueKey(domain, target).map((key): Args => ({ connect: key }));
  if (depth <= 0 || isOnlyLinked(target)) return connect;
  const create = newRow(domain, target, depth - 1, relation);
  return weighted(
    [4, connect],
    [
      1,
      create.map((data) => ({ create: data })),
      fc.tuple(uniqueKey(domain, target), create).map(([where, data]) => ({ connectOrCreate: { where, create: data } })),
    ],
  );
}

/** Relations whose key the other side holds. */
export function childrenOf(domain: Domain, model: Model, depth: number, via?: Relation): Entry[] {
  return Object.values(model.relations)
    .filter((relation) => relation.fields.length === 0 && !(via && relation.relationName === via.relationName && relation.name === via.inverse))
    .map((relation) => pair(relation.name, relation.isList ? newList(domain, relation, depth) : linkTo(domain, relation, depth)));
}

export const isManyToMany = (domain: Domain, relation: Relation): boolean => relation.isList && targetOf(domain, relation).relations[relation.inverse]!.isList;

function newList(domain: Domain, relation: Relation, depth: number): Arbitrary<Args> {
  const target = targetOf(domain, relation);
  const connect = list(uniqueKey(domain, target)).map((keys): Args => ({ connect: keys }));
  if (isOnlyLinked(target)) return connect;
  const create = newRow(domain, target, depth - 1, relation);
  const many = isManyToMany(domain, relation) ? [] : [list(newColumns(domain, target, 0, relation)).map((data) => ({ createMany: { data } }))];
  return weighted(
    [2, list(create).map((data) => ({ create: data }))],
    [1, connect, fc.tuple(uniqueKey(domain, target), create).map(([where, data]) => ({ connectOrCreate: { where, create: data } })), ...many],
  );
}
