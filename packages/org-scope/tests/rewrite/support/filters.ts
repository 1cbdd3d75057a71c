import fc, { type Arbitrary } from "fast-check";
import type { Model, Relation, Scalar } from "../../../src/schema/types.ts";
import { isLink, once, pair, some, targetOf, valueOf, weighted, type Args, type Domain } from "./domain.ts";

export const whereOf = once(makeWhere);

function makeWhere(domain: Domain, model: Model, depth: number): Arbitrary<Args> {
  const columns = Object.values(model.scalars).map((scalar) => pair(scalar.name, conditionOn(domain, model, scalar)));
  if (depth <= 0) return some(fc.oneof(...columns), 2);
  const relations = Object.values(model.relations).map((relation) => pair(relation.name, relationFilter(domain, relation, depth - 1)));
  const inner = fc.array(whereOf(domain, model, depth - 1), { maxLength: 2 });
  const words = ["AND", "OR", "NOT"].map((word) => pair(word, inner));
  return some(weighted([2, ...columns], [4, ...relations], [1, ...words]), 2);
}

export function conditionOn(domain: Domain, model: Model, scalar: Scalar): Arbitrary<unknown> {
  const value = valueOf(domain, model, scalar);
  if (scalar.isList)
    return fc.oneof(
      fc.constantFrom({ has: "x" }, { isEmpty: true }, { hasSome: ["y"] }),
      value.map((equals) => ({ equals })),
    );
  const isOrdered = !(scalar.type === "Boolean" || scalar.type in domain.enums);
  return fc.oneof(
    value,
    value.map((not) => ({ not })),
    ...(scalar.type === "Boolean" ? [] : [fc.array(value, { maxLength: 4 }).map((list) => ({ in: list }))]),
    ...(isOrdered ? [value.map((gte) => ({ gte }))] : []),
    ...(scalar.isRequired ? [] : [fc.constant(null)]),
    ...(scalar.type === "String" && scalar.nativeType !== "Uuid" && !isLink(model, scalar.name) ? [fc.constant({ contains: "x" })] : []),
  );
}

function relationFilter(domain: Domain, relation: Relation, depth: number): Arbitrary<unknown> {
  const inner = whereOf(domain, targetOf(domain, relation), depth);
  if (relation.isList) {
    return fc.dictionary(fc.constantFrom("some", "every", "none"), inner, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
  }
  const filter = fc.oneof(inner, ...(relation.isRequired ? [] : [fc.constant(null)]));
  return fc.oneof(
    filter,
    filter.map((is) => ({ is })),
    filter.map((isNot) => ({ isNot })),
    fc.record({ is: filter, isNot: filter }, { noNullPrototype: true }),
  );
}
