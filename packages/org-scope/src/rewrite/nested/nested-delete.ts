import { both, each, isPlainObject, ownedAcross, type Scope } from "../scope";
import { rewriteUniqueWhere } from "../unique-where";
import { rewriteWhere } from "../where";
import type { Link } from "./nested-writes";

/** Deletes related rows of the organisation. */
export function rewriteNestedDelete(scope: Scope, { model, relation, target }: Link, value: unknown): unknown {
  if (relation.isList) return each(value, (where) => rewriteUniqueWhere(scope, target, where));
  if (value === false) return value;
  const where = isPlainObject(value) ? rewriteWhere(scope, target, value) : undefined;
  return both(where, ownedAcross(scope, model, relation)) ?? value;
}
