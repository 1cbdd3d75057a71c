import { both, each, isObject, ownedAcross, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import { rewriteWhere } from "../where.ts";
import type { Link } from "./nested-writes.ts";

/** Deletes related rows of the organisation. */
export function rewriteNestedDelete(scope: Scope, { model, relation, target }: Link, value: unknown): unknown {
  if (relation.isList) return each(value, (where) => rewriteUniqueWhere(scope, target, where));
  if (value === false) return value;
  const where = isObject(value) ? rewriteWhere(scope, target, value) : undefined;
  return both(where, ownedAcross(scope, model, relation)) ?? value;
}
