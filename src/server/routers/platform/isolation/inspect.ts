import { env } from "@/lib/env";
import { inspectLiveDatabase } from "@/lib/isolation/live-database";
import { platformProcedure } from "@/server/trpc/procedures";

/** Compares the live database with everything that the schema promises. Of it the catalogue alone is read. */
export const inspect = platformProcedure.query(async () => {
  const started = performance.now();
  const { findings, allowed } = await inspectLiveDatabase(env().DATABASE_URL);
  return { at: new Date(), milliseconds: Math.round(performance.now() - started), findings, allowed };
});
