import { router } from "@/server/trpc/init";
import { explain } from "./explain";
import { inspect } from "./inspect";
import { log } from "./log";
import { models } from "./models";

/** Isolation as it is right now, for staff. */
export const isolationRouter = router({ models, inspect, explain, log });
