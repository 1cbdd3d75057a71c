import { rewriteCreate } from "../create";
import { each, type Scope } from "../scope";
import type { Link } from "./nested-writes";

/** New related rows, in the organisation. */
export function rewriteNestedCreate(scope: Scope, link: Link, value: unknown): unknown {
  return each(value, (data) => rewriteCreate(scope, link.target, data, link));
}
