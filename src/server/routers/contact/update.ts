import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { fullNameOf, refuseSharedEmail } from "@/server/services/clients/check-contact";
import { permissionProcedure } from "@/server/trpc/procedures";
import { updateInput } from "./schemas";

/** Changes what is known of a client's contact. */
export const update = permissionProcedure("clients:edit").input(updateInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, ...fields } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.crmContact.findFirst({ where: { id, organizationId, clientId: { not: null } } });
    if (!before) throw notFound("Contact");
    await refuseSharedEmail(tx, organizationId, fields.email, id);
    const { firstName = before.firstName, lastName = before.lastName } = fields;
    const data = { ...fields, fullName: fullNameOf({ firstName, lastName }) };
    const after = await tx.crmContact.update({ where: { id, organizationId }, data });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "CrmContact", entityId: id, label: after.fullName, before, after });
    return { id, fullName: after.fullName };
  });
});
