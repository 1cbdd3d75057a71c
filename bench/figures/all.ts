import type { Figure } from "../figure";
import { bigTenant } from "./big-tenant";
import { coldStart } from "./cold-start";
import { findUniqueTen, nestedRead, readById, readList, readListSlowly } from "./reads";
import { http } from "./http";
import { scale } from "./scale";
import { scopeBytes, scopeTime } from "./scope";
import { transaction, write } from "./writes";

/** All figures, in the order in which they are measured and shown. */
export const FIGURES: readonly Figure[] = [
  readList, readListSlowly, readById, findUniqueTen, nestedRead, write, transaction, scopeTime, scopeBytes, coldStart, http, scale, bigTenant,
];
