import type { Model } from "../schema/types";
import { columnsForDisconnect } from "./nested/disconnect";
import { rewriteNestedWrites } from "./nested/nested-writes";
import { isPlainObject, type Scope } from "./scope";
import { withoutTenant } from "./tenant-field";

/** The data of a change: the row stays in its organisation, and so does all that it is linked to. */
export function rewriteUpdate(scope: Scope, model: Model, data: unknown): unknown {
  if (!isPlainObject(data)) return data;
  const own = columnsForDisconnect(scope, model, withoutTenant(scope, model, data));
  return rewriteNestedWrites(scope, model, own);
}
