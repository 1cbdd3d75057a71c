import { modelOf, type Model, type Relation } from "../schema/types.ts";
import { refuseHidden } from "./hidden.ts";
import { at, both, each, isObject, listOf, ownedAcross, type Args, type Scope } from "./scope.ts";

/** A filter whose relations see nothing of other organisations. The rows themselves are not yet limited. */
export function rewriteWhere(scope: Scope, model: Model, where: unknown): unknown {
  if (!isObject(where)) return where;
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (key === "AND" || key === "OR" || key === "NOT") return [key, each(value, (one) => rewriteWhere(at(scope, key), model, one))];
      if (value !== undefined) refuseHidden(scope, model, key);
      const relation = model.relations[key];
      return [key, relation && value !== undefined ? rewriteRelationFilter(at(scope, key), model, relation, value) : value];
    }),
  );
}

function rewriteRelationFilter(scope: Scope, model: Model, relation: Relation, filter: unknown): unknown {
  const target = modelOf(scope.schema, relation.model);
  const owned = ownedAcross(scope, model, relation);
  const inner = (where: unknown) => rewriteWhere(scope, target, where);
  return relation.isList ? listFilter(filter, inner, owned) : toOneFilter(filter, inner, owned);
}

type Inner = (where: unknown) => unknown;

/**
 * Rows of others count as absent: `some` and `none` look among our own, `every` asks our own only (`owned` is named
 * twice there, because Prisma takes an empty filter in an `OR` for one that matches nothing).
 */
function listFilter(filter: unknown, inner: Inner, owned: Args | undefined): unknown {
  if (!isObject(filter)) return filter;
  return Object.fromEntries(
    Object.entries(filter).map(([quantifier, where]) => {
      if (where === undefined) return [quantifier, where];
      const rewritten = inner(where);
      if (!owned) return [quantifier, rewritten];
      return [quantifier, quantifier === "every" ? everyOwned(rewritten, owned) : both(rewritten, owned)];
    }),
  );
}

function everyOwned(where: unknown, owned: Args): Args {
  return matchesNothing(where) ? { NOT: owned } : { OR: [{ NOT: owned }, both(where, owned)] };
}

/** At the top of a filter, and only there, Prisma takes an `OR` of nothing for one that no row passes. */
function matchesNothing(where: unknown): boolean {
  return isObject(where) && where.OR !== undefined && listOf(where.OR).every(asksNothing);
}

function asksNothing(where: unknown): boolean {
  if (!isObject(where)) return where === undefined;
  return Object.entries(where).every(([key, value]) => value === undefined || (["AND", "OR", "NOT"].includes(key) && listOf(value).every(asksNothing)));
}

/** A row of another organisation counts as none: `is: null` finds it, `isNot: null` does not. */
function toOneFilter(filter: unknown, inner: Inner, owned: Args | undefined): unknown {
  if (filter === null) return owned ? { isNot: owned } : null;
  // Prisma takes an empty filter for none at all: it matches a row without a relation as well.
  if (!isObject(filter) || Object.values(filter).every((value) => value === undefined)) return filter;
  if (!("is" in filter || "isNot" in filter)) return owned ? { is: both(inner(filter), owned) } : inner(filter);
  return owned ? ownedToOne(filter, inner, owned) : Object.fromEntries(Object.entries(filter).map(([word, where]) => [word, inner(where)]));
}

function ownedToOne({ is, isNot }: Args, inner: Inner, owned: Args): Args {
  const some = is ? both(inner(is), owned) : isNot === null ? owned : undefined;
  const none = is === null ? owned : isNot ? both(inner(isNot), owned) : undefined;
  return { ...(some && { is: some }), ...(none && { isNot: none }) };
}
