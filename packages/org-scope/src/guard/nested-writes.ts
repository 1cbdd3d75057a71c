import { modelOf, type Model } from "../schema/types.ts";
import { tenantRelation } from "../rewrite/tenant-field.ts";
import { at, isObject, ownedAcross, refuse, type Args, type Scope } from "../rewrite/scope.ts";
import type { Link } from "../rewrite/nested/nested-writes.ts";
import { checkChange } from "./change.ts";
import { inWhere, requireNamed } from "./named.ts";
import { checkNewRow } from "./new-row.ts";
import { sentKeys } from "./sent.ts";

type Check = (scope: Scope, link: Link, value: unknown) => void;

/**
 * What each nested write must name. The row that it starts from is the organisation's: its own `where` or `data` said
 * so. A relation *keeps* the organisation where its key carries it, or where it leads between a sub-entity and its
 * parent (`isKept` in rewrite/scope.ts): then the rows behind it are the organisation's as well.
 *
 * | nested write | through a relation that keeps it | through another |
 * | --- | --- | --- |
 * | `create`, `createMany` | nothing where the new row's key carries it, otherwise the new row names it | the new row names it; a sub-entity names its parent |
 * | `connect`, `set` | the `where` names it: connecting moves a foreign row here, or ours there | the same |
 * | `connectOrCreate` | `where` as `connect`, `create` as `create` | the same |
 * | `disconnect` | nothing | a list, or a key on the other side: the `where` names it; a key on this side: nothing |
 * | `update`, `updateMany` | the data names no other | also, the `where` names it |
 * | `upsert` | `update` as `update`, `create` as `create` | also, the `where` names it |
 * | `delete`, `deleteMany` | nothing | the `where` names it |
 *
 * Rows of a global model may be written freely, those of the tenant model changed and connected where they are its own.
 */
const NESTED: Readonly<Record<string, Check>> = {
  create: (scope, link, value) => each(scope, value, (inner, row) => checkNewRow(inner, link.target, row, link)),
  createMany: (scope, link, value) => isObject(value) && each(at(scope, "data"), value.data, (inner, row) => checkNewRow(inner, link.target, row, link)),
  connect: checkConnect,
  set: checkConnect,
  connectOrCreate: (scope, link, value) =>
    eachObject(scope, value, (inner, one) => {
      requireNamed(inWhere(inner), link.target, one.where);
      checkNewRow(at(inner, "create"), link.target, one.create, link);
    }),
  disconnect: (scope, link, value) => link.relation.fields.length === 0 && eachPlace(scope, value, (inner, where) => requireReached(inner, link, where)),
  update: (scope, link, value) => (link.relation.isList ? eachObject(scope, value, (inner, one) => checkUpdate(inner, link, one)) : checkUpdateOfOne(scope, link, value)),
  updateMany: (scope, link, value) => eachObject(scope, value, (inner, one) => checkUpdate(inner, link, one)),
  upsert: (scope, link, value) =>
    eachObject(scope, value, (inner, one) => {
      requireReached(inWhere(inner), link, one.where);
      checkChange(at(inner, "update"), link.target, one.update);
      checkNewRow(at(inner, "create"), link.target, one.create, link);
    }),
  delete: checkDelete,
  deleteMany: checkDelete,
};

/** Looks at every write that is nested in the data of a row of the organisation, or of a global row. */
export function checkNestedWrites(scope: Scope, model: Model, data: Args): void {
  for (const key of sentKeys(data)) {
    const relation = model.relations[key];
    const value = data[key];
    if (!relation || !isObject(value)) continue;
    // Whose the row itself is has been looked at already.
    if (model.ownership.kind === "scoped" && relation === tenantRelation(scope.schema, model)) continue;
    checkOperations(at(scope, key), { model, relation, target: modelOf(scope.schema, relation.model) }, value);
  }
}

function checkOperations(scope: Scope, link: Link, operations: Args): void {
  for (const operation of sentKeys(operations)) {
    const value = operations[operation];
    const inner = at(scope, operation);
    const check = NESTED[operation];
    if (!check) refuse(inner, "UNKNOWN_OPERATION", "this nested operation is not known to the guard.");
    if (value !== undefined) check(inner, link, value);
  }
}

function checkConnect(scope: Scope, { target }: Link, value: unknown): void {
  eachPlace(scope, value, (inner, where) => requireNamed(inner, target, where));
}

function checkUpdate(scope: Scope, link: Link, { where, data }: Args): void {
  requireReached(inWhere(scope), link, where);
  checkChange(at(scope, "data"), link.target, data);
}

/** Prisma takes `{ where, data }` or the data alone; a model may have a column named `data`. */
function checkUpdateOfOne(scope: Scope, link: Link, value: unknown): void {
  if (!isObject(value)) return;
  const isLong = isObject(value.data) && (!("data" in link.target.scalars) || "where" in value);
  checkUpdate(scope, link, isLong ? value : { data: value });
}

function checkDelete(scope: Scope, link: Link, value: unknown): void {
  if (value === false) return;
  if (link.target.ownership.kind === "tenant") refuse(scope, "UNSCOPED_WRITE", `a ${link.target.name} is deleted outside of any organisation: use the client without the guard, and say why.`);
  eachPlace(scope, value, (inner, where) => requireReached(inner, link, where));
}

/** The rows behind a relation are the organisation's, or the filter limits them to it. */
function requireReached(scope: Scope, { model, relation, target }: Link, where: unknown): void {
  if (ownedAcross(scope, model, relation)) requireNamed(scope, target, where);
}

/** Calls back for one value or each of a list, with its place. */
function each(scope: Scope, value: unknown, check: (scope: Scope, one: unknown) => void): void {
  if (!Array.isArray(value)) return check(scope, value);
  value.forEach((one, index) => check(at(scope, index), one));
}

/** As `each`, for filters: `true` stands for no filter, and what Prisma takes for nothing at all is left to it. */
function eachPlace(scope: Scope, value: unknown, check: (scope: Scope, where: unknown) => void): void {
  each(scope, value, (inner, where) => where !== false && check(inner, where));
}

/** As `each`, for objects; Prisma refuses anything else. */
function eachObject(scope: Scope, value: unknown, check: (scope: Scope, one: Args) => void): void {
  each(scope, value, (inner, one) => isObject(one) && check(inner, one));
}
