import { each, type Scope } from "../scope";
import { rewriteUniqueWhere } from "../unique-where";
import type { Link } from "./nested-writes";

/** The list becomes these rows of the organisation. */
export function rewriteSet(scope: Scope, { target }: Link, value: unknown): unknown {
  return each(value, (where) => rewriteUniqueWhere(scope, target, where));
}
