import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

import type { AppRouter } from "@/server/routers/app-router";

/** What each procedure takes: `ApiInputs["client"]["create"]`. */
export type ApiInputs = inferRouterInputs<AppRouter>;

/** What each procedure answers: `ApiOutputs["client"]["get"]`. */
export type ApiOutputs = inferRouterOutputs<AppRouter>;
