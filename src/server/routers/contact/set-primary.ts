import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Makes a contact the one that documents are addressed to, in place of the one before. */
export const setPrimary = permissionProcedure("clients:edit").input(byId).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.crmContact.findFirst({ where: { id: input.id, organizationId, clientId: { not: null } } });
    if (!before) throw notFound("Contact");
    // Every contact of the client is written, so that two such changes at once wait for each other.
    await tx.crmContact.updateMany({ where: { organizationId, clientId: before.clientId }, data: { isPrimary: false } });
    const after = await tx.crmContact.update({ where: { id: before.id, organizationId }, data: { isPrimary: true } });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "CrmContact", entityId: after.id, label: after.fullName, before, after });
    return { id: after.id };
  });
});
