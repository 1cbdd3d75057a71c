import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { readIssuer } from "../documents/settings";
import { lockInvoices } from "./lock-invoices";
import { auditChanges, refreshInvoices } from "./settlement";

const BATCH = 200;

/** Daily work for one organisation: invoices whose due date has passed become OVERDUE. Says how many. */
export async function markOverdueInvoices(db: GuardedDb, actor: Actor): Promise<number> {
  const { organizationId } = actor;
  const { today } = await readIssuer(db, organizationId);
  let marked = 0;
  for (;;) {
    const late = await db.invoice.findMany({
      where: { organizationId, status: { in: ["ISSUED", "SENT", "PARTIALLY_PAID"] }, type: { not: "CREDIT_NOTE" }, dueDate: { lt: today } },
      select: { id: true },
      take: BATCH,
    });
    const changed = await db.$transaction(async (tx) => {
      const ids = late.map((invoice) => invoice.id);
      await lockInvoices(tx, organizationId, ids);
      const changes = await refreshInvoices(tx, organizationId, ids, today);
      await auditChanges(tx, actor, changes);
      return changes.length;
    });
    marked += changed;
    if (changed === 0 || late.length < BATCH) return marked;
  }
}
