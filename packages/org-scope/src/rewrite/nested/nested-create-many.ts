import { rewriteCreateManyRow } from "../create";
import { at, each, isPlainObject, type Scope } from "../scope";
import type { Link } from "./nested-writes";

/** Many new related rows, in the organisation. */
export function rewriteNestedCreateMany(scope: Scope, link: Link, value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  return {
    ...value,
    data: each(value.data, (row) => rewriteCreateManyRow(at(scope, "data"), link.target, row, link)),
  };
}
