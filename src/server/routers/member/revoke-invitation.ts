import { z } from "zod";
import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { id } from "./schemas";

/** Takes an open invitation back: its link is dead from now on. */
export const revokeInvitation = permissionProcedure("membres:invite").input(z.object({ id })).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.organizationInvitation.findFirst({ where: { id: input.id, organizationId, status: "PENDING" } });
    if (!before) throw notFound("Invitation");
    const after = await tx.organizationInvitation.update({
      where: { id: input.id, organizationId, status: "PENDING" },
      data: { status: "REVOKED", revokedAt: new Date() },
    });
    await recordAudit(tx, actorOf(ctx), { action: "STATUS_CHANGE", entityType: "OrganizationInvitation", entityId: after.id, label: after.email, before, after });
    return { id: after.id };
  });
});
