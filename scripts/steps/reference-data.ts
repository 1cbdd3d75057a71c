import { fingerprint, isDone, markDone } from "../support/fingerprint";
import { hasRows } from "../support/has-rows";
import type { Step } from "../support/step";

const SOURCES = ["scripts/database/reference-data.ts", "scripts/database/reference", "prisma/migrations"];

/** Currencies, countries, units and the like, which every organisation shares. */
export const referenceData: Step = {
  title: "Reference",
  async work(run) {
    const url = run.env.DIRECT_URL!;
    const sources = fingerprint(...SOURCES);
    // Of the embedded database this checkout knows what it has put there; it may have been reset since.
    if (run.embedded && isDone("reference-data", sources) && (await hasRows(url, "Currency"))) return "up to date";
    Object.assign(process.env, run.env);
    // Loaded only here: the generated client is not there before its step.
    const { loadReferenceData } = await import("../database/reference-data");
    await loadReferenceData(url);
    if (run.embedded) markDone("reference-data", sources);
    return "loaded";
  },
};
