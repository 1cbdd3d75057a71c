import type { Step } from "../support/step";

/** Roles, policies and guards, which are not in the migrations. */
export const security: Step = {
  title: "Security",
  async work({ env }) {
    // Reads what the client step generates, so not before that has run.
    const { secureDatabase } = await import("../database/secure");
    const { changed } = await secureDatabase(env.DIRECT_URL!);
    return changed ? "guards and policies applied" : "guards and policies up to date";
  },
};
