import { appRouter } from "@/server/routers/app-router";
import { createCallerFactory } from "./init";

/** Calls procedures without HTTP: route handlers, jobs and tests. */
export const createCaller = createCallerFactory(appRouter);
