import { rewriteCreateManyRow } from "../create.ts";
import { at, each, isObject, type Scope } from "../scope.ts";
import type { Link } from "./nested-writes.ts";

/** Many new related rows, in the organisation. */
export function rewriteNestedCreateMany(scope: Scope, link: Link, value: unknown): unknown {
  if (!isObject(value)) return value;
  return {
    ...value,
    data: each(value.data, (row) => rewriteCreateManyRow(at(scope, "data"), link.target, row, link)),
  };
}
