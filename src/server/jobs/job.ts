import type { PrismaClient } from "@/lib/prisma";

export type JobCount = { processed: number; failed: number };

/** A scheduled piece of work on the client without filter and guard; for what it does in one organisation, it guards it. */
export type Job = {
  name: string;
  /** Why it crosses organisations; kept and logged at each run. */
  crossesBecause: string;
  /** Length of a slot: of two calls within one slot, only the first runs. */
  slotMinutes: number;
  run(db: PrismaClient): Promise<JobCount>;
};
