import { at, both, each, isObject, ownedByColumn, type Scope } from "../scope.ts";
import { rewriteUpdate } from "../update.ts";
import { rewriteWhere } from "../where.ts";
import type { Link } from "./nested-writes.ts";

/** Changes all related rows of the organisation that a filter finds. */
export function rewriteNestedUpdateMany(scope: Scope, { model, relation, target }: Link, value: unknown): unknown {
  return each(value, (one) => {
    if (!isObject(one)) return one;
    const where = both(rewriteWhere(at(scope, "where"), target, one.where), ownedByColumn(scope, model, relation));
    return {
      ...one,
      where,
      data: rewriteUpdate(at(scope, "data"), target, one.data),
    };
  });
}
