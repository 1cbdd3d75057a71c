import { both, each, ownedByColumn, type Scope } from "../scope.ts";
import { rewriteWhere } from "../where.ts";
import type { Link } from "./nested-writes.ts";

/** Deletes all related rows of the organisation that a filter finds. */
export function rewriteNestedDeleteMany(scope: Scope, { model, relation, target }: Link, value: unknown): unknown {
  return each(value, (where) => both(rewriteWhere(scope, target, where), ownedByColumn(scope, model, relation)));
}
