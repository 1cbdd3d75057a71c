import { router } from "@/server/trpc/init";
import { summary } from "./summary";

/** The figures of the home page. */
export const dashboardRouter = router({ summary });
