import { onRow } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { tenantId, uniqueWhere } from "./target.ts";

/** Compound uniques that hold the organisation: wholly B's, and B's row under A's name. */
export const compoundUnique: Spoof = {
  name: "organization of B in a compound unique",
  *calls(target) {
    const { model, schema, other } = target;
    if (!other) return;
    for (const unique of model.uniques) {
      if (unique.fields.length < 2 || !unique.fields.includes(schema.tenant.field) || unique.fields.some((field) => other.values[field] == null)) continue;
      yield* onRow(target, uniqueWhere(unique, other.values));
      yield* onRow(target, uniqueWhere(unique, { ...other.values, [schema.tenant.field]: tenantId(target, "a") })).slice(0, 3);
    }
  },
};
