import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Deletes a contact that nothing refers to; the database refuses the others. */
export const deleteContact = permissionProcedure("clients:edit").input(byId).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.crmContact.findFirst({ where: { id: input.id, organizationId, clientId: { not: null } } });
    if (!before) throw notFound("Contact");
    await tx.crmContact.delete({ where: { id: before.id, organizationId } });
    await recordAudit(tx, actorOf(ctx), { action: "DELETE", entityType: "CrmContact", entityId: before.id, label: before.fullName, before });
    return { id: before.id };
  });
});
