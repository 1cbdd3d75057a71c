import { rewriteCreate } from "../create.ts";
import { at, each, isObject, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import type { Link } from "./nested-writes.ts";

/** Connects to the organisation's row, or makes one in it. */
export function rewriteConnectOrCreate(scope: Scope, link: Link, value: unknown): unknown {
  return each(value, (one) => {
    if (!isObject(one)) return one;
    const where = rewriteUniqueWhere(at(scope, "where"), link.target, one.where);
    return {
      ...one,
      where,
      create: rewriteCreate(at(scope, "create"), link.target, one.create, link),
    };
  });
}
