import { figuresOf } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { filterOf, orderOf } from "./target.ts";

/** `distinct`, `groupBy` with `having`, sums: figures that would count rows of B. */
export const grouping: Spoof = {
  name: "distinct, groupBy with having, aggregate",
  *calls(target) {
    const { model, schema, other } = target;
    const orderBy = orderOf(model);
    const [field] = model.id.length > 0 ? model.id : model.uniques[0]!.fields;
    const columns = Object.values(model.scalars).filter(({ isList, isUnsupported, type }) => !isList && !isUnsupported && type !== "Json").slice(0, 4);
    for (const { name } of columns) {
      yield { operation: "findMany", args: { distinct: [name], orderBy } };
      yield { operation: "groupBy", args: { by: [name], orderBy: { [name]: "asc" }, ...figuresOf(model) } };
    }
    yield { operation: "groupBy", args: { by: [field], having: { [field!]: { _count: { gte: 1 } } }, orderBy: { [field!]: "asc" } } };
    if (other) yield { operation: "groupBy", args: { by: [field], having: { [field!]: { equals: filterOf(other)[field!] } }, orderBy: { [field!]: "asc" } } };
    if (model.ownership.kind === "scoped") {
      yield { operation: "groupBy", args: { by: [schema.tenant.field], orderBy: { [schema.tenant.field]: "asc" }, _count: true } };
    }
    const numbers = Object.values(model.scalars).filter(({ type, isList }) => /^(Int|Decimal|Float|BigInt)$/.test(type) && !isList).slice(0, 3);
    const sums = Object.fromEntries(numbers.map(({ name }) => [name, true]));
    if (numbers.length > 0) yield { operation: "aggregate", args: { _sum: sums, _avg: sums, _count: sums } };
    yield { operation: "count", args: { select: { _all: true } } };
    yield { operation: "count", args: { take: 2, skip: 1, orderBy } };
  },
};
