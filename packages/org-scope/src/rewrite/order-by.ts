import { modelOf, type Model } from "../schema/types.ts";
import { refuseHidden } from "./hidden.ts";
import { at, each, isObject, ownedAcross, refuse, type Scope } from "./scope.ts";

/**
 * Refuses an order that would tell something of other organisations' rows: through a relation whose join does not
 * keep the organisation. Prisma takes no filter there, so it cannot be limited.
 */
export function checkOrderBy(scope: Scope, model: Model, orderBy: unknown): void {
  each(orderBy, (one) => {
    if (!isObject(one)) return;
    for (const [key, value] of Object.entries(one)) {
      if (value === undefined) continue;
      refuseHidden(scope, model, key);
      if (key.startsWith("_") && isObject(value)) for (const field of Object.keys(value)) refuseHidden(at(scope, key), model, field);
      const relation = model.relations[key];
      if (!relation) continue;
      const inner = at(scope, key);
      if (ownedAcross(scope, model, relation)) {
        refuse(inner, "UNSCOPED_ORDER", `rows of other organisations would take part in this order; sort by a field of ${model.name}, or in memory.`);
      }
      checkOrderBy(inner, modelOf(scope.schema, relation.model), value);
    }
  });
}
