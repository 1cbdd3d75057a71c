import { rewriteCreate } from "../create.ts";
import { each, type Scope } from "../scope.ts";
import type { Link } from "./nested-writes.ts";

/** New related rows, in the organisation. */
export function rewriteNestedCreate(scope: Scope, link: Link, value: unknown): unknown {
  return each(value, (data) => rewriteCreate(scope, link.target, data, link));
}
