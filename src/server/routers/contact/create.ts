import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { fullNameOf, refuseSharedEmail } from "@/server/services/clients/check-contact";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Adds a person to a client; the first one is the primary contact. */
export const create = permissionProcedure("clients:edit").input(createInput).mutation(async ({ ctx, input }) => {
  const { organizationId, id: userId } = ctx.session.user;
  const fullName = fullNameOf(input);
  return ctx.db.$transaction(async (tx) => {
    const client = await tx.client.findFirst({ where: { id: input.clientId, organizationId }, select: { id: true } });
    if (!client) throw notFound("Client");
    await refuseSharedEmail(tx, organizationId, input.email);
    const primary = await tx.crmContact.findFirst({ where: { organizationId, clientId: client.id, isPrimary: true }, select: { id: true } });
    const contact = await tx.crmContact.create({ data: { ...input, fullName, isPrimary: !primary, organizationId, createdById: userId } });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "CrmContact", entityId: contact.id, label: fullName, after: contact });
    return { id: contact.id, fullName, isPrimary: contact.isPrimary };
  });
});
