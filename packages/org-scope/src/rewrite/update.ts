import type { Model } from "../schema/types.ts";
import { columnsForDisconnect } from "./nested/disconnect.ts";
import { rewriteNestedWrites } from "./nested/nested-writes.ts";
import { refusePathKey } from "./path-key.ts";
import { isObject, type Scope } from "./scope.ts";
import { withoutTenant } from "./tenant-field.ts";

/** The data of a change: the row stays in its organisation, and so does all that it is linked to. */
export function rewriteUpdate(scope: Scope, model: Model, data: unknown): unknown {
  if (!isObject(data)) return data;
  refusePathKey(scope, model, data);
  const own = columnsForDisconnect(scope, model, withoutTenant(scope, model, data));
  return rewriteNestedWrites(scope, model, own);
}
