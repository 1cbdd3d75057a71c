import type { Model } from "../schema/types.ts";
import { both, isObject, ownedBy, type Args, type Scope } from "./scope.ts";
import { rewriteWhere } from "./where.ts";

/**
 * A unique `where` that only the organisation's row can match. The organisation stands at the top level, because an
 * `AND` there would switch off Prisma's batching of `findUnique`; where the caller has filled that place already,
 * both must hold.
 */
export function rewriteUniqueWhere(scope: Scope, model: Model, where: unknown): unknown {
  const owned = ownedBy(scope, model);
  if (!isObject(where)) return where;
  const given = rewriteWhere(scope, model, where) as Args;
  if (!owned) return given;
  const free = Object.keys(owned).every((key) => given[key] === undefined || given[key] === owned[key]);
  return free ? { ...given, ...owned } : both(given, owned);
}
