import { secureDatabase } from "../database/secure";
import type { Step } from "../support/step";

/** Roles, policies and guards, which are not in the migrations. */
export const security: Step = {
  title: "Security",
  async work({ env }) {
    const { changed } = await secureDatabase(env.DIRECT_URL!);
    return changed ? "guards applied" : "guards up to date";
  },
};
