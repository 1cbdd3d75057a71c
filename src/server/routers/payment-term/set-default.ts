import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Makes a term the one that new documents start with. */
export const setDefault = permissionProcedure("catalogue:edit").input(byId).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.paymentTerm.findFirst({ where: { id: input.id, organizationId, archivedAt: null } });
    if (!before) throw notFound("Payment term");
    // Every term is written, the old default before the new one, so that two such changes at once wait for each other.
    await tx.paymentTerm.updateMany({ where: { organizationId }, data: { isDefault: false } });
    const after = await tx.paymentTerm.update({ where: { id: before.id, organizationId }, data: { isDefault: true } });
    await recordAudit(tx, actorOf(ctx), { action: "CONFIG_CHANGE", entityType: "PaymentTerm", entityId: after.id, label: after.name, before, after });
    return { id: after.id };
  });
});
