import { figuresOf } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { foreignRow, orderOf, whereOf } from "./target.ts";

/** A list that begins at a row of B: of the model itself, and of a relation. */
export const cursor: Spoof = {
  name: "cursor on a row of B",
  *calls(target) {
    const { model, other } = target;
    const orderBy = orderOf(model);
    if (other) {
      const at = { cursor: whereOf(other), orderBy };
      yield { operation: "findMany", args: { ...at, take: 5 } };
      yield { operation: "findMany", args: { ...at, take: -5 } };
      yield { operation: "findMany", args: { ...at, skip: 1, take: 5 } };
      yield { operation: "findFirst", args: at };
      yield { operation: "count", args: at };
      yield { operation: "aggregate", args: { ...at, ...figuresOf(model) } };
    }
    for (const relation of Object.values(model.relations)) {
      if (!relation.isList) continue;
      const row = foreignRow(target, relation);
      yield { operation: "findMany", args: { orderBy, include: { [relation.name]: { cursor: whereOf(row), take: 5, orderBy: orderOf(row.model) } } } };
    }
  },
};
