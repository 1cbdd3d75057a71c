import { onRow, onRows, readRows } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { filterOf, uniqueWhere, whereOf } from "./target.ts";

/** The ids of B's rows, and what else of them is unique. */
export const idInWhere: Spoof = {
  name: "id of B in where",
  *calls(target) {
    const { model, other, own } = target;
    if (!other) return;
    yield* onRow(target, whereOf(other));
    yield* onRows(target, filterOf(other));
    yield* readRows(target, { OR: [filterOf(own), filterOf(other)] });
    yield* readRows(target, { NOT: filterOf(own) });
    for (const unique of model.uniques) {
      if (unique.fields.some((field) => other.values[field] == null)) continue;
      yield { operation: "findUnique", args: { where: uniqueWhere(unique, other.values) } };
    }
  },
};
