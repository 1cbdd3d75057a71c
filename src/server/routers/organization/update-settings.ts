import { notFound } from "@/lib/errors";
import { permissionProcedure } from "@/server/trpc/procedures";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { updateSettingsInput } from "./schemas";

/** Changes the legal identity. Documents already issued keep the one they were issued under. */
export const updateSettings = permissionProcedure("organisation:edit").input(updateSettingsInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.organizationSetting.findFirst({ where: { organizationId } });
    if (!before) throw notFound("Settings");
    const after = await tx.organizationSetting.update({ where: { id: before.id, organizationId }, data: input });
    await recordAudit(tx, actorOf(ctx), {
      action: "CONFIG_CHANGE",
      entityType: "OrganizationSetting",
      entityId: after.id,
      label: after.legalName,
      before,
      after,
    });
    return { id: after.id };
  });
});
