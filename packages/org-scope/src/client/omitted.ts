import type { Omitted } from "../rewrite/scope.ts";
import type { Schema } from "../schema/types.ts";
import { propertyOf } from "./model-operations.ts";

/**
 * What a client leaves out by its option `omit`. Prisma has no public way to ask: it keeps the option as `_globalOmit`.
 * Were that gone, rows in view by such a column alone would be taken for another organisation's, and
 * `tests/equality` would tell.
 */
export function omittedBy(prisma: object, schema: Schema): Omitted {
  const { _globalOmit: byProperty } = prisma as { _globalOmit?: Omitted };
  const names = Object.keys(schema.models).filter((name) => byProperty?.[propertyOf(name)] !== undefined);
  return Object.fromEntries(names.map((name) => [name, byProperty![propertyOf(name)]!]));
}
