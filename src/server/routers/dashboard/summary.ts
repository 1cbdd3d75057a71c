import { readIssuer } from "@/server/services/documents/settings";
import { visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { permissionProcedure } from "@/server/trpc/procedures";
import { quoteFigures } from "./quotes";
import { revenueByMonth } from "./revenue";
import { unpaid } from "./unpaid";

const RECENT = 12;

/**
 * The figures of the home page. A part that the person may not see is null; who sees only their own invoices
 * gets the figures of those, and who may not read the audit log the trail of their own acts.
 */
export const summary = permissionProcedure("tableau_de_bord:read").query(async ({ ctx }) => {
  const { orgDb, session } = ctx;
  const { permissions } = session.membership;
  const { today } = await readIssuer(orgDb, session.user.organizationId);
  const visible = visibleInvoices(session);
  const seesInvoices = permissions.has("facturation:read_own");
  const activity = orgDb.auditLog.findMany({
    where: permissions.has("audit:read") ? {} : { actorId: session.user.id },
    orderBy: { sequence: "desc" },
    take: RECENT,
    select: { id: true, action: true, entityType: true, entityId: true, entityLabel: true, actorLabel: true, occurredAt: true },
  });
  const [revenue, owed, quotes, recent] = await Promise.all([
    seesInvoices ? revenueByMonth(orgDb, visible, today) : null,
    seesInvoices ? unpaid(orgDb, visible, today) : null,
    permissions.has("devis:read") ? quoteFigures(orgDb, today) : null,
    activity,
  ]);
  return { today, scope: permissions.has("facturation:read") ? ("all" as const) : ("own" as const), revenue, unpaid: owed, quotes, activity: recent };
});
