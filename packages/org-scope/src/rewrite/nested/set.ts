import { each, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import type { Link } from "./nested-writes.ts";

/** The list becomes these rows of the organisation. */
export function rewriteSet(scope: Scope, { target }: Link, value: unknown): unknown {
  return each(value, (where) => rewriteUniqueWhere(scope, target, where));
}
