import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Deletes a site that nothing refers to; the database refuses the others, which can be archived. */
export const deleteSite = permissionProcedure("clients:edit").input(byId).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.clientSite.findFirst({ where: { id: input.id, organizationId } });
    if (!before) throw notFound("Site");
    await tx.clientSite.delete({ where: { id: before.id, organizationId } });
    await recordAudit(tx, actorOf(ctx), { action: "DELETE", entityType: "ClientSite", entityId: before.id, label: before.name, before });
    return { id: before.id };
  });
});
