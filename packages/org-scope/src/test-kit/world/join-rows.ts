import { joinTables, type JoinTable } from "../../plan/join-tables.ts";
import { planOptions } from "../../plan/options.ts";
import type { Schema } from "../../schema/types.ts";
import type { Side } from "./marker.ts";
import type { Row } from "./plan-world.ts";

/** A row of the table that Prisma keeps for lists on both sides. */
export type JoinRow = { table: JoinTable; side: Side; values: { A: unknown; B: unknown } };

/** Joins the rows of each side: the first with the first two, so that lists have one and several. */
export function joinRows(schema: Schema, of: (model: string, side: Side) => readonly Row[]): JoinRow[] {
  return joinTables(schema, planOptions(schema)).flatMap((table) => {
    const [a, b] = table.ends.map(({ model }) => model) as [Row["model"], Row["model"]];
    const areShared = of(a.name, "b").length === 0 && of(b.name, "b").length === 0;
    const sides: readonly Side[] = areShared ? ["shared"] : ["a", "b"];
    return sides.flatMap((side) => {
      const [left, right] = [rowsFor(of, a, side), rowsFor(of, b, side)];
      const pairs: [Row | undefined, Row | undefined][] = [[left[0], right[0]], [left[0], right[1]], [left[1], right[0]]];
      return pairs.flatMap(([one, other]) =>
        one && other ? [{ table, side, values: { A: one.values[a.id[0]!], B: other.values[b.id[0]!] } }] : [],
      );
    });
  });
}

function rowsFor(of: (model: string, side: Side) => readonly Row[], model: Row["model"], side: Side): readonly Row[] {
  const own = of(model.name, side);
  return own.length > 0 ? own : of(model.name, "shared");
}
