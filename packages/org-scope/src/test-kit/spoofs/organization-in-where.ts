import { onRow, onRows, readRows, writeRows } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { filterOf, tenantId, whereOf, type Target } from "./target.ts";

/** B named as the organisation: at the top, in AND, OR and NOT, by column and by relation. */
export const organizationInWhere: Spoof = {
  name: "organization of B in where",
  *calls(target) {
    const { other } = target;
    if (!other) return;
    const [a, b] = [belongingTo(target, "a"), belongingTo(target, "b")];
    yield* onRows(target, b);
    yield* readRows(target, { AND: [b] });
    yield* readRows(target, { OR: [a, b] });
    yield* readRows(target, { OR: [{ NOT: a }, b] });
    yield* writeRows(target, { NOT: a });
    yield* onRow(target, { ...whereOf(other), ...b });
    yield* onRow(target, { ...whereOf(other), OR: [a, b] });
    yield* onRow(target, { ...whereOf(other), NOT: a });
    yield* readRows(target, { AND: { NOT: { NOT: filterOf(other) } }, OR: [{}, b] });
  },
};

/** The filter for the rows of a side. */
export function belongingTo(target: Target, side: "a" | "b"): Readonly<Record<string, unknown>> {
  const { model, schema } = target;
  const id = tenantId(target, side);
  if (model.ownership.kind === "tenant") return { [model.id[0] ?? "id"]: id };
  const path = model.ownership.kind === "subEntity" ? model.ownership.path : [];
  return path.reduceRight<Readonly<Record<string, unknown>>>((inner, relation) => ({ [relation]: inner }), { [schema.tenant.field]: id });
}
