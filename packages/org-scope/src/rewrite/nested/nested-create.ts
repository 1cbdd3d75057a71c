import { isRelationForm, rewriteCreate } from "../create.ts";
import { each, isObject, type Scope } from "../scope.ts";
import type { Link } from "./nested-writes.ts";

/** New related rows, in the organisation. Prisma takes a list of them in one form: all by columns, or all by relations. */
export function rewriteNestedCreate(scope: Scope, link: Link, value: unknown): unknown {
  const isAmongRelations = Array.isArray(value) && value.some((data) => isObject(data) && isRelationForm(link.target, data));
  return each(value, (data) => rewriteCreate(scope, link.target, data, link, isAmongRelations));
}
