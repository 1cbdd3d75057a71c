import type { Model } from "../schema/types";
import { isPlainObject, type Args, type Scope } from "./scope";

/**
 * A cursor that stands on a row of the organisation or on none. Prisma reads the cursor's row by its key alone, so
 * the key must carry the organisation: a compound unique that holds it and the caller's fields is used.
 */
export function rewriteCursor(scope: Scope, model: Model, cursor: unknown): unknown {
  const { field } = scope.schema.tenant;
  if (!isPlainObject(cursor) || model.ownership.kind !== "scoped") return cursor;
  const compound = model.uniques.find((unique) => unique.fields.includes(field) && unique.fields.every((name) => name === field || cursor[name] !== undefined));
  if (!compound) return { ...cursor, [field]: scope.organization };
  const key: Args = Object.fromEntries(compound.fields.map((name) => [name, name === field ? scope.organization : cursor[name]]));
  return { [compound.name]: key };
}
