import { onRows, readRows } from "./operations.ts";
import type { Spoof } from "./spoof.ts";

/** Nothing but the operation itself, on all rows. */
export const noSpoof: Spoof = {
  name: "no filter at all",
  calls: (target) => (target.model.isView ? readRows(target, undefined) : onRows(target, undefined)),
};
