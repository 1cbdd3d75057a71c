import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Makes a rate the one that new lines start with. */
export const setDefault = permissionProcedure("catalogue:edit").input(byId).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.taxRate.findFirst({ where: { id: input.id, organizationId, archivedAt: null } });
    if (!before) throw notFound("Tax rate");
    // Every rate is written, so that two such changes at once wait for each other.
    await tx.taxRate.updateMany({ where: { organizationId }, data: { isDefault: false } });
    const after = await tx.taxRate.update({ where: { id: before.id, organizationId }, data: { isDefault: true } });
    await recordAudit(tx, actorOf(ctx), { action: "CONFIG_CHANGE", entityType: "TaxRate", entityId: after.id, label: after.name, before, after });
    return { id: after.id };
  });
});
