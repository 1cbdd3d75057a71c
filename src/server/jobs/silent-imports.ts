import { endSilentImports } from "../services/import/run/end-work";
import type { Job } from "./job";

/** Finds imports whose process has died, so that they can be run again. */
export const silentImports: Job = {
  name: "silent-imports",
  crossesBecause: "a process that dies does not say for which organisation it worked",
  slotMinutes: 5,
  async run(db) {
    return { processed: await endSilentImports(db), failed: 0 };
  },
};
