import { planOptions } from "../../plan/options.ts";
import { columnOf, identifier, qualified, relationOf } from "../../plan/quote.ts";
import type { Spoof } from "./spoof.ts";
import { changeOf } from "./target.ts";

/** SQL of one's own, where the client has it: nothing but the database limits it. */
export const rawSql: Spoof = {
  name: "raw SQL",
  *calls({ model, schema }) {
    const table = qualified(relationOf(model, planOptions(schema)));
    const order = Object.values(model.scalars).find(({ name }) => name === (model.id[0] ?? model.uniques[0]?.fields[0]));
    const shown = Object.values(model.scalars).filter(({ isHidden, isUnsupported }) => !isHidden && !isUnsupported);
    yield { operation: "$queryRawUnsafe", args: `SELECT ${shown.map(({ column }) => identifier(column)).join(", ")} FROM ${table}` };
    yield { operation: "$queryRawUnsafe", args: `SELECT count(*)::int AS n FROM ${table}` };
    if (model.isView || !order) return;
    const field = Object.keys(changeOf(model, schema))[0] ?? order.name;
    const column = columnOf(model, field);
    yield { operation: "$executeRawUnsafe", args: `UPDATE ${table} SET ${column} = ${column}` };
    yield { operation: "$executeRawUnsafe", args: `DELETE FROM ${table}` };
  },
};
