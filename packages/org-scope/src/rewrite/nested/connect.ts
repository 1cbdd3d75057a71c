import { each, type Scope } from "../scope";
import { rewriteUniqueWhere } from "../unique-where";
import type { Link } from "./nested-writes";

/**
 * Connects to a row of the organisation only: another's is not found. Without this, connecting over a key that carries
 * the organisation would write the other's into our row, which is to say give it away.
 */
export function rewriteConnect(scope: Scope, { target }: Link, value: unknown): unknown {
  return each(value, (where) => rewriteUniqueWhere(scope, target, where));
}
