import { router } from "@/server/trpc/init";
import { auditRouter } from "./audit/router";
import { memberRouter } from "./member/router";
import { organizationRouter } from "./organization/router";
import { platformRouter } from "./platform/router";
import { sessionRouter } from "./session/router";

/** Every procedure of the application. */
export const appRouter = router({
  session: sessionRouter,
  organization: organizationRouter,
  member: memberRouter,
  audit: auditRouter,
  platform: platformRouter,
});

export type AppRouter = typeof appRouter;
