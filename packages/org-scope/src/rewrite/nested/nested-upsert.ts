import { rewriteCreate } from "../create.ts";
import { at, both, each, isObject, ownedAcross, refuse, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import { rewriteUpdate } from "../update.ts";
import { rewriteWhere } from "../where.ts";
import type { Link } from "./nested-writes.ts";

/** Changes the organisation's related row, or makes one in it. */
export function rewriteNestedUpsert(scope: Scope, link: Link, value: unknown): unknown {
  const { model, relation, target } = link;
  if (!relation.isList && target.ownership.kind === "subEntity" && ownedAcross(scope, model, relation)) {
    // Prisma 7.10 answers P2021 to a condition on a relation here, and without one a foreign row would be changed.
    refuse(scope, "UNSCOPED_WRITE", `read ${model.name}.${relation.name} first, then write \`update\` or \`create\`.`);
  }
  return each(value, (one) => {
    if (!isObject(one)) return one;
    const where = relation.isList
      ? rewriteUniqueWhere(at(scope, "where"), target, one.where)
      : both(rewriteWhere(at(scope, "where"), target, one.where), ownedAcross(scope, model, relation));
    const update = rewriteUpdate(at(scope, "update"), target, one.update);
    const create = rewriteCreate(at(scope, "create"), target, one.create, link);
    return { ...one, ...(where !== undefined && { where }), update, create };
  });
}
