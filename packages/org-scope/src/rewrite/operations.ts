import { OrgScopeError } from "../errors.ts";
import { modelOf, type Model, type Schema } from "../schema/types.ts";
import { rewriteCreate, rewriteCreateManyRow } from "./create.ts";
import { omitHidden } from "./hidden.ts";
import { at, each, isObject, refuse, type Args, type Omitted, type Scope, type TenantId } from "./scope.ts";
import { rewriteRows, rewriteSelection, type Suspect } from "./selection.ts";
import { withoutSkipped } from "./skipped.ts";
import { rewriteUniqueWhere } from "./unique-where.ts";
import { rewriteUpdate } from "./update.ts";

type Rewrite = (scope: Scope, model: Model, args: Args) => Args;

const data = (scope: Scope, model: Model, args: Args, one: typeof rewriteCreate): unknown => each(args.data, (row) => one(at(scope, "data"), model, row));
const where = (scope: Scope, model: Model, args: Args): unknown => rewriteUniqueWhere(at(scope, "where"), model, args.where);

const rows: Rewrite = rewriteRows;
const byKey: Rewrite = (scope, model, args) => ({
  ...args,
  where: where(scope, model, args),
});
const create: Rewrite = (scope, model, args) => ({
  ...args,
  data: data(scope, model, args, rewriteCreate),
});
const createMany: Rewrite = (scope, model, args) => ({
  ...args,
  data: data(scope, model, args, rewriteCreateManyRow),
});
const update: Rewrite = (scope, model, args) => ({
  ...byKey(scope, model, args),
  data: data(scope, model, args, rewriteUpdate),
});
const updateMany: Rewrite = (scope, model, args) => ({
  ...rows(scope, model, args),
  data: data(scope, model, args, rewriteUpdate),
});
const upsert: Rewrite = (scope, model, args) => ({
  ...byKey(scope, model, args),
  create: rewriteCreate(at(scope, "create"), model, args.create),
  update: rewriteUpdate(at(scope, "update"), model, args.update),
});

/** Every operation of Prisma 7 on a model. One that is not here is refused. */
const READS: Readonly<Record<string, Rewrite>> = {
  findMany: rows,
  findFirst: rows,
  findFirstOrThrow: rows,
  findUnique: byKey,
  findUniqueOrThrow: byKey,
  count: rows,
  aggregate: rows,
  groupBy: rows,
};

const WRITES: Readonly<Record<string, Rewrite>> = {
  create,
  createMany,
  createManyAndReturn: createMany,
  update,
  updateMany,
  updateManyAndReturn: updateMany,
  upsert,
  delete: byKey,
  deleteMany: rows,
};

/** Operations that answer with figures, and take no `omit`. */
const ROWLESS = new Set(["count", "aggregate", "groupBy", "createMany", "updateMany", "deleteMany"]);

export type Rewritten = { args: Args; suspects: readonly Suspect[] };

/** The arguments of one operation, limited to one organisation. The caller's objects are left as they were. */
export function rewriteOperation(
  schema: Schema,
  organization: TenantId,
  modelName: string,
  operation: string,
  args: unknown,
  omitted: Omitted = {},
): Rewritten {
  const scope: Scope = {
    schema,
    organization,
    place: { model: modelName, operation },
    omitted,
  };
  if (!(modelName in schema.models))
    throw new OrgScopeError("UNKNOWN_MODEL", scope.place, "the model is not in the captured schema; run `npx prisma generate`.");
  const model = modelOf(schema, modelName);
  const read = READS[operation];
  const rewrite = read ?? WRITES[operation];
  if (!rewrite) refuse(scope, "UNKNOWN_OPERATION", "this operation is not known to the scoped client.");
  if (model.isHidden) refuse(scope, "HIDDEN", `${modelName} is hidden from organisations; use the unscoped client.`);
  if (!read) refuseUnownedWrite(scope, model, operation);
  const sent = withoutSkipped(args);
  const given: Args = isObject(sent) ? sent : {};
  const selected = rewriteSelection(scope, model, given);
  return {
    args: rewrite(scope, model, ROWLESS.has(operation) ? selected.args : omitHidden(model, selected.args)),
    suspects: selected.suspects,
  };
}

/** Global rows are nobody's to write here; the organisation's own row may be changed, not made or deleted. */
function refuseUnownedWrite(scope: Scope, model: Model, operation: string): void {
  const { kind } = model.ownership;
  const allowed = kind === "scoped" || kind === "subEntity" || (kind === "tenant" && /^update/.test(operation));
  if (!allowed) refuse(scope, "GLOBAL_MODEL", `${model.name} belongs to no single organisation; write it by the unscoped client.`);
}
