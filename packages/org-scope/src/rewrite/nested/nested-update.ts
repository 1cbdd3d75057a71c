import { at, both, each, isObject, ownedAcross, type Args, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import { rewriteUpdate } from "../update.ts";
import { rewriteWhere } from "../where.ts";
import type { Link } from "./nested-writes.ts";

/** Changes related rows of the organisation. */
export function rewriteNestedUpdate(scope: Scope, link: Link, value: unknown): unknown {
  return link.relation.isList ? each(value, (one) => updateOfList(scope, link, one)) : updateOfOne(scope, link, value);
}

function updateOfList(scope: Scope, { target }: Link, one: unknown): unknown {
  if (!isObject(one)) return one;
  return {
    ...one,
    where: rewriteUniqueWhere(at(scope, "where"), target, one.where),
    data: rewriteUpdate(at(scope, "data"), target, one.data),
  };
}

function updateOfOne(scope: Scope, { model, relation, target }: Link, value: unknown): unknown {
  const { where, data } = whereAndData(target.scalars, value);
  const limited = both(rewriteWhere(at(scope, "where"), target, where), ownedAcross(scope, model, relation));
  const changed = rewriteUpdate(at(scope, "data"), target, data);
  return limited ? { where: limited, data: changed } : changed;
}

/** Prisma takes `{ where, data }` or the data alone; a model may have a column named `data`. */
function whereAndData(scalars: Readonly<Record<string, unknown>>, value: unknown): { where?: unknown; data: unknown } {
  const long = !("data" in scalars) && isObject(value) && isObject(value.data);
  return long ? { where: (value as Args).where, data: (value as Args).data } : { data: value };
}
