import { guard } from "@/lib/prisma-guard";
import { endSilentImports, silentAt } from "../services/import/run/end-work";
import type { Job } from "./job";

/** Finds imports whose process has died, so that they can be run again. */
export const silentImports: Job = {
  name: "silent-imports",
  crossesBecause: "a process that dies does not say for which organisation it worked",
  slotMinutes: 5,
  async run(db) {
    const found = await db.dataImport.findMany({ where: silentAt(new Date()), distinct: ["organizationId"], select: { organizationId: true } });
    let processed = 0;
    for (const { organizationId } of found) processed += await endSilentImports(guard(db, organizationId), organizationId);
    return { processed, failed: 0 };
  },
};
