import fc, { type Arbitrary } from "fast-check";
import { modelOf, type Model, type Relation, type Scalar, type Schema } from "../../../src/schema/types.ts";
import { held, isGlobal, isKey, keyValue, organizationId, plainValues, type Enums, type Owner, type Row, type RowsByModel } from "./world-rows.ts";

export type Args = Record<string, unknown>;
export type Call = { model: string; operation: string; args: Args };

/** What random calls draw from: a schema, and the rows that there are at first. */
export type Domain = {
  schema: Schema;
  enums: Enums;
  rows: Readonly<Record<Owner, RowsByModel>>;
  /** Whether keys that are written as columns may be another organisation's: that is for wall 3 to refuse. */
  crossesByColumn: boolean;
};

export const record = (entries: readonly (readonly [string, unknown])[]): Args => Object.fromEntries(entries);
export const some = (entries: Arbitrary<[string, unknown]>, max: number): Arbitrary<Args> => fc.array(entries, { maxLength: max }).map(record);
export const pair = (name: string, value: Arbitrary<unknown>): Arbitrary<[string, unknown]> => value.map((it) => [name, it]);

/** Each alternative as often as its weight says; those that there are none of are left out. */
export function weighted<T>(...alternatives: [weight: number, ...arbitraries: Arbitrary<T>[]][]): Arbitrary<T> {
  return fc.oneof(...alternatives.filter(([, first]) => first).map(([weight, ...arbitraries]) => ({ weight, arbitrary: fc.oneof(...arbitraries) })));
}

/** Arbitraries are made once for each model and depth: there would be thousands otherwise. */
export function once(make: (domain: Domain, model: Model, depth: number, via?: Relation) => Arbitrary<Args>): typeof make {
  const made = new WeakMap<Domain, Map<string, Arbitrary<Args>>>();
  return (domain, model, depth, via) => {
    const known = made.get(domain) ?? new Map<string, Arbitrary<Args>>();
    made.set(domain, known);
    const key = `${model.name} ${depth} ${via?.relationName ?? ""} ${via?.name ?? ""}`;
    const arbitrary = known.get(key) ?? make(domain, model, depth, via);
    known.set(key, arbitrary);
    return arbitrary;
  };
}

export const targetOf = (domain: Domain, { model }: Relation): Model => modelOf(domain.schema, model);

const rowsOf = ({ rows }: Domain, { name }: Model, ...owners: Owner[]): readonly Row[] => owners.flatMap((owner) => rows[owner][name] ?? []);

/** A row of this model, mostly one's own. */
export function rowIn(domain: Domain, model: Model): Arbitrary<Row> {
  const [own, foreign] = [rowsOf(domain, model, "a", "all"), rowsOf(domain, model, "b")];
  return weighted(
    [5, ...(own.length > 0 ? [fc.constantFrom(...own)] : [])],
    [1, ...(foreign.length > 0 ? [fc.constantFrom(...foreign)] : [])],
    [own.length + foreign.length === 0 ? 1 : 0, fc.constant(missingRow(domain, model))],
  );
}

/** A row that there is not. */
function missingRow({ schema, enums }: Domain, model: Model): Row {
  return record(
    Object.values(model.scalars).map((scalar) => [
      scalar.name,
      scalar.name === schema.tenant.field
        ? organizationId(schema, "a")
        : isKey(model, scalar.name)
          ? keyValue(scalar, model.name, 90, "a")
          : plainValues(scalar, enums)[0],
    ]),
  );
}

/** A key value that no row has yet. */
export const fresh = (model: Model, scalar: Scalar): Arbitrary<string | number> =>
  fc.integer({ min: 50, max: 55 }).map((n) => keyValue(scalar, model.name, n, "a"));

const heldBy = (model: Model, field: string): Relation | undefined => held(model).find(({ fields }) => fields.includes(field));

/** Key or not: whether the values of a column say which row is meant. */
export const isLink = (model: Model, field: string): boolean => isKey(model, field) || heldBy(model, field) !== undefined;

/** A value that a column may be compared with: for keys, those of rows of both organisations. */
export function valueOf(domain: Domain, model: Model, scalar: Scalar): Arbitrary<unknown> {
  const { schema, enums } = domain;
  if (scalar.name === schema.tenant.field && !isGlobal(model)) return fc.constantFrom(organizationId(schema, "a"), organizationId(schema, "b"));
  if (!isLink(model, scalar.name)) return fc.constantFrom(...plainValues(scalar, enums));
  const relation = heldBy(model, scalar.name);
  const [owner, column] = relation ? [targetOf(domain, relation), relation.references[relation.fields.indexOf(scalar.name)]!] : [model, scalar.name];
  return rowIn(domain, owner).map((row) => row[column]);
}

/** The ways to name one row, as `where` of a unique operation takes them: by id and by each unique. */
export function uniqueKey(domain: Domain, model: Model): Arbitrary<Args> {
  const compound = model.uniques.filter(({ fields }) => fields.length > 1);
  const single = [...(model.id.length === 1 ? [model.id[0]!] : []), ...model.uniques.flatMap(({ fields }) => (fields.length === 1 ? fields : []))];
  const complete = rowIn(domain, model).map((row) => [
    ...single.filter((field) => row[field] !== null).map((field) => ({ [field]: row[field] })),
    ...compound
      .filter(({ fields }) => fields.every((field) => row[field] !== null))
      .map(({ name, fields }) => ({ [name]: record(fields.map((field) => [field, row[field]])) })),
  ]);
  return fc.tuple(complete, fc.nat()).map(([keys, choice]): Args => keys[choice % keys.length]!);
}
