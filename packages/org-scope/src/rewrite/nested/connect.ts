import { each, type Scope } from "../scope.ts";
import { rewriteUniqueWhere } from "../unique-where.ts";
import type { Link } from "./nested-writes.ts";

/**
 * Connects to a row of the organisation only: another's is not found. Without this, connecting over a key that carries
 * the organisation would write the other's into our row, which is to say give it away.
 */
export function rewriteConnect(scope: Scope, { target }: Link, value: unknown): unknown {
  return each(value, (where) => rewriteUniqueWhere(scope, target, where));
}
