import type { Model, Relation } from "../../schema/types.ts";
import { isRelationForm } from "../create.ts";
import { at, each, isObject, refuse, type Args, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import { rewriteWhere } from "../where.ts";
import type { Link } from "./nested-writes.ts";

/** Cuts links from the organisation's rows. */
export function rewriteDisconnect(scope: Scope, { relation, target }: Link, value: unknown): unknown {
  if (!relation.isList) return isObject(value) ? rewriteWhere(scope, target, value) : value;
  return each(value, (where) => rewriteUniqueWhere(scope, target, where));
}

/**
 * Writes `client: { disconnect: true }` as `clientId: null` where the key carries the organisation: Prisma would set
 * the whole key to null, the organisation included, and fail.
 */
export function columnsForDisconnect(scope: Scope, model: Model, data: Args): Args {
  const cut = Object.keys(data).filter((key) => isCut(scope, model.relations[key], data[key]));
  if (cut.length === 0) return data;
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !cut.includes(key)));
  if (isRelationForm(model, rest)) {
    refuse(
      at(scope, cut[0]!, "disconnect"),
      "MIXED_FORMS",
      `write all keys of this update as columns (${columnsOf(scope, model.relations[cut[0]!]!).join(", ")}: null); Prisma takes no mix.`,
    );
  }
  const columns = cut.flatMap((key) => columnsOf(scope, model.relations[key]!));
  return {
    ...rest,
    ...Object.fromEntries(columns.map((column) => [column, null])),
  };
}

function isCut(scope: Scope, relation: Relation | undefined, value: unknown): boolean {
  if (!relation?.fields.includes(scope.schema.tenant.field) || !isObject(value)) return false;
  return value.disconnect === true && Object.keys(value).length === 1;
}

const columnsOf = (scope: Scope, relation: Relation): string[] => relation.fields.filter((field) => field !== scope.schema.tenant.field);
