import { guard } from "@/lib/prisma-guard";
import { systemActor } from "../services/actor";
import { markOverdueInvoices } from "../services/invoices/mark-overdue";
import { recordRefusal } from "../services/isolation/isolation-log";
import { expireOverdueQuotes } from "../services/quotes/expire-overdue";
import type { Job } from "./job";

/** Quotes that are over and invoices that are late, organisation by organisation: each by its own date and actor. */
export const deadlines: Job = {
  name: "deadlines",
  crossesBecause: "it visits every organisation in turn, and works in each by its own id",
  slotMinutes: 60,
  async run(db) {
    const organizations = await db.organization.findMany({ where: { status: { in: ["TRIAL", "ACTIVE"] }, organizationSetting: { isNot: null } }, select: { id: true } });
    const count = { processed: 0, failed: 0 };
    for (const { id } of organizations) {
      const actor = systemActor(id, "deadlines");
      const own = guard(db, id);
      try {
        count.processed += (await expireOverdueQuotes(own, actor)) + (await markOverdueInvoices(own, actor));
      } catch (error) {
        // One organisation's trouble is not the others'.
        recordRefusal(error, { by: "job deadlines", request: null });
        console.error(`Deadlines of organisation ${id}:`, error);
        count.failed += 1;
      }
    }
    return count;
  },
};
