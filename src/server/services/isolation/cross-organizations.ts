import type { PrismaClient } from "@/lib/prisma";
import { recordCrossing, type Worker } from "./isolation-log";

/** The client without filter and guard, for work that belongs to no single organisation. Why, is kept and logged. */
export function crossOrganizations(prisma: PrismaClient, worker: Worker, because: string): PrismaClient {
  recordCrossing({ ...worker, because });
  return prisma;
}
