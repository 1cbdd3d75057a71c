import { modelOf, type Model, type Relation } from "../schema/types.ts";
import { checkOrderBy } from "./order-by.ts";
import { cursorIsOwned, rewriteCursor } from "./cursor.ts";
import { isHiddenRelation, omitHidden, refuseHidden, refuseHiddenFigures } from "./hidden.ts";
import { at, both, isObject, ownedAcross, ownedBy, type Args, type Scope } from "./scope.ts";
import { rewriteWhere } from "./where.ts";
import { withOwner } from "./with-owner.ts";

/**
 * A relation to one row whose join does not keep the organisation. Prisma takes no filter there, so the answer must be
 * looked through: `owned` is what the row must match, `added` what was selected for that alone.
 */
export type Suspect = {
  path: readonly string[];
  /** Otherwise a row that does not match is a broken reference. */
  mayBeAbsent: boolean;
  owned: Args;
  added: readonly (readonly string[])[];
};

export type Selected = { args: Args; suspects: readonly Suspect[] };

/** `select`, `include` and `_count` at every depth, limited to the organisation. */
export function rewriteSelection(scope: Scope, model: Model, args: Args, path: readonly string[] = []): Selected {
  const suspects: Suspect[] = [];
  const rewritten: Record<string, unknown> = { ...args };
  for (const word of ["select", "include"] as const) {
    if (isObject(args[word])) rewritten[word] = rewriteFields(at(scope, word), model, args[word], path, suspects);
  }
  return { args: rewritten, suspects };
}

function rewriteFields(scope: Scope, model: Model, fields: Args, path: readonly string[], suspects: Suspect[]): Args {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (key === "_count") return [key, rewriteCount(at(scope, key), model, value)];
      if (value) refuseHidden(scope, model, key);
      const relation = model.relations[key];
      return [key, relation && value ? rewriteRelation(at(scope, key), model, relation, value, [...path, key], suspects) : value];
    }),
  );
}

function rewriteRelation(scope: Scope, model: Model, relation: Relation, value: unknown, path: readonly string[], suspects: Suspect[]): unknown {
  const target = modelOf(scope.schema, relation.model);
  const owned = ownedAcross(scope, model, relation);
  const given: Args = isObject(value) ? value : {};
  const nested = rewriteSelection(scope, target, given, path);
  const shown = omitHidden(target, nested.args);
  suspects.push(...nested.suspects);
  if (!relation.isList) {
    if (!owned) return isObject(value) || shown !== nested.args ? shown : value;
    const { args, added } = withOwner(scope, target, shown, owned);
    suspects.push({ path, mayBeAbsent: !relation.isRequired || target.ownership.kind === "global", owned, added });
    return args;
  }
  checkOrderBy(at(scope, "orderBy"), target, given.orderBy);
  const where = both(rewriteWhere(at(scope, "where"), target, given.where), owned);
  if (!isObject(value) && !where && shown === nested.args) return value;
  return { ...shown, ...withCursor(scope, target, where, given.cursor) };
}

/** Counts of related rows count the organisation's only; `_count: true` counts every list and is spelled out. */
function rewriteCount(scope: Scope, model: Model, count: unknown): unknown {
  const lists = Object.values(model.relations).filter((relation) => relation.isList && !isHiddenRelation(scope.schema, model, relation));
  const asked: Args =
    isObject(count) && isObject(count.select) ? count.select : count ? Object.fromEntries(lists.map(({ name }) => [name, true])) : {};
  if (!count) return count;
  const select = Object.fromEntries(
    Object.entries(asked).map(([key, value]) => {
      const relation = model.relations[key];
      if (!relation || !value) return [key, value];
      refuseHidden(scope, model, key);
      const given = isObject(value) ? value.where : undefined;
      const where = both(rewriteWhere(at(scope, key), modelOf(scope.schema, relation.model), given), ownedAcross(scope, model, relation));
      return [key, where ? { where } : value];
    }),
  );
  return { select };
}

/** The rows of a model that an operation may see at all. */
export function rewriteRows(scope: Scope, model: Model, args: Args): Args {
  checkOrderBy(at(scope, "orderBy"), model, args.orderBy);
  refuseHiddenFigures(scope, model, args);
  const where = both(rewriteWhere(at(scope, "where"), model, args.where), ownedBy(scope, model));
  return { ...args, ...withCursor(scope, model, where, args.cursor) };
}

function withCursor(scope: Scope, model: Model, where: unknown, cursor: unknown): Args {
  if (!isObject(cursor)) return where === undefined ? {} : { where };
  for (const key of Object.keys(cursor)) refuseHidden(at(scope, "cursor"), model, key);
  const limited = both(where, cursorIsOwned(at(scope, "cursor"), model, cursor));
  return {
    ...(limited !== undefined && { where: limited }),
    cursor: rewriteCursor(scope, model, cursor),
  };
}
