import { onRow, onRows } from "./operations.ts";
import type { Spoof } from "./spoof.ts";
import { filterOf, whereOf } from "./target.ts";

/** The plainest attempts again, inside both forms of transaction. */
export const transaction: Spoof = {
  name: "in a transaction",
  *calls(target) {
    const { other } = target;
    const calls = other ? [...onRow(target, whereOf(other)), ...onRows(target, filterOf(other)), ...onRows(target, undefined)] : onRows(target, undefined);
    for (const [n, call] of calls.entries()) yield { ...call, within: n % 2 === 0 ? "interactive" : "batch" };
  },
};
