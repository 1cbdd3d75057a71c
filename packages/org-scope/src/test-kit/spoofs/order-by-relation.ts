import { modelOf } from "../../schema/types.ts";
import type { Spoof } from "./spoof.ts";
import { orderOf } from "./target.ts";

/** An order by what is at the other end of a relation: it tells of rows that are not shown. */
export const orderByRelation: Spoof = {
  name: "order by a relation",
  *calls({ model, schema }) {
    for (const relation of Object.values(model.relations)) {
      const other = modelOf(schema, relation.model);
      const by = relation.isList ? { _count: "desc" } : (orderOf(other)[0] ?? {});
      const orderBy = [{ [relation.name]: by }, ...orderOf(model)];
      yield { operation: "findMany", args: { orderBy }, isOrdered: true };
      const onward = Object.values(other.relations).find((one) => one.isList);
      if (relation.isList || !onward) continue;
      yield { operation: "findFirst", args: { orderBy: [{ [relation.name]: { [onward.name]: { _count: "desc" } } }, ...orderOf(model)] }, isOrdered: true };
    }
  },
};
