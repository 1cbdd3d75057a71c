import { isolationLog } from "@/server/services/isolation/isolation-log";
import { platformProcedure } from "@/server/trpc/procedures";

/** What the scoped and the guarded client refused, and why work crossed organisations: as this process keeps both, the newest first. */
export const log = platformProcedure.query(() => isolationLog());
