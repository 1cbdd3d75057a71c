import { foreignRow, keysOf, keyTo, nestedForm, tenantId } from "../target.ts";
import type { Link, NestedKind } from "./link.ts";

/** New rows that say they are B's, or that point to a row of B. */
export const create: NestedKind = {
  name: "create",
  creates: true,
  values: (link) => [...spoofedRows(link)],
};

export function spoofedRows({ relation, there, fresh }: Link): object[] {
  const data = nestedForm(fresh, relation);
  const { field } = there.schema.tenant;
  const foreign = keysOf(there.model).find((one) => one.name !== relation.inverse && one.model !== there.schema.tenant.model && foreignRow(there, one).side === "b");
  const { [field]: _organization, ...key } = foreign ? keyTo(foreign, foreignRow(there, foreign)) : {};
  return [
    ...(there.model.ownership.kind === "scoped" && field in data ? [{ ...data, [field]: tenantId(there, "b") }] : []),
    ...(foreign ? [{ ...data, ...key }] : []),
  ];
}
