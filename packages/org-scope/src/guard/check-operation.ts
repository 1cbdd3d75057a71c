import { OrgScopeError } from "../errors.ts";
import { at, isObject, refuse, type Args, type Scope, type TenantId } from "../rewrite/scope.ts";
import { modelOf, type Model, type Schema } from "../schema/types.ts";
import { checkChange } from "./change.ts";
import { inWhere, requireNamed, wayTo } from "./named.ts";
import { checkNewRow } from "./new-row.ts";

type Check = (scope: Scope, model: Model, args: Args) => void;

/** Reads are not filtered; a sub-entity alone must be reached through its parent, which tells whose it is. */
const read: Check = (scope, model, { where }) => {
  if (model.ownership.kind === "subEntity") requireNamed(inWhere(scope), model, where);
};

const uniqueRead: Check = (scope, model) => {
  const { kind } = model.ownership;
  const { field } = scope.schema.tenant;
  if (kind === "scoped") refuse(scope, "UNIQUE_READ", `read by \`findFirst({ where: { …, ${field} } })\`.`);
  if (kind === "subEntity") refuse(scope, "UNIQUE_READ", `read by \`findFirst({ where: { …, ${wayTo(model.ownership.path, field)} } })\`.`);
};

const create: Check = (scope, model, { data }) => {
  const rows: unknown[] = Array.isArray(data) ? data : [data];
  rows.forEach((row, index) => checkNewRow(Array.isArray(data) ? at(scope, "data", index) : at(scope, "data"), model, row));
};

const update: Check = (scope, model, { where, data }) => {
  requireNamed(inWhere(scope), model, where);
  checkChange(at(scope, "data"), model, data);
};

const upsert: Check = (scope, model, { where, create: row, update: data }) => {
  requireNamed(inWhere(scope), model, where);
  checkNewRow(at(scope, "create"), model, row);
  checkChange(at(scope, "update"), model, data);
};

const remove: Check = (scope, model, { where }) => {
  if (model.ownership.kind === "tenant") refuse(scope, "UNSCOPED_WRITE", `a ${model.name} is deleted outside of any organisation: use the client without the guard, and say why.`);
  requireNamed(inWhere(scope), model, where);
};

/** Every operation of Prisma 7 on a model. One that is not here is refused. */
const CHECKS: Readonly<Record<string, Check>> = {
  findMany: read,
  findFirst: read,
  findFirstOrThrow: read,
  findUnique: uniqueRead,
  findUniqueOrThrow: uniqueRead,
  count: read,
  aggregate: read,
  groupBy: read,
  create,
  createMany: create,
  createManyAndReturn: create,
  update,
  updateMany: update,
  updateManyAndReturn: update,
  upsert,
  delete: remove,
  deleteMany: remove,
};

/**
 * Refuses an operation of an unscoped client that keeps a rule not: a write names the organisation, a row is not read
 * by its key alone, a sub-entity is reached through its parent. It looks at the arguments and changes nothing.
 */
export function checkOperation(schema: Schema, organization: TenantId, modelName: string, operation: string, args: unknown): void {
  const scope: Scope = { schema, organization, place: { model: modelName, operation } };
  if (!(modelName in schema.models))
    throw new OrgScopeError("UNKNOWN_MODEL", scope.place, "the model is not in the captured schema; run `npx prisma generate`.");
  const check = CHECKS[operation];
  if (!check) refuse(scope, "UNKNOWN_OPERATION", "this operation is not known to the guard.");
  check(scope, modelOf(schema, modelName), isObject(args) ? args : {});
}
