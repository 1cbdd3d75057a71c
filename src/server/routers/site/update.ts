import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkSite } from "@/server/services/clients/check-site";
import { permissionProcedure } from "@/server/trpc/procedures";
import { archiveInput, updateInput } from "./schemas";

/** Changes a site. Documents already issued keep the address as it was. */
export const update = permissionProcedure("clients:edit").input(updateInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, ...data } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.clientSite.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Site");
    await checkSite(tx, organizationId, before.clientId, input);
    const after = await tx.clientSite.update({ where: { id, organizationId }, data });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "ClientSite", entityId: id, label: after.name, before, after });
    return { id, name: after.name };
  });
});

/** Hides a site from pickers, or shows it again. */
export const setArchived = permissionProcedure("clients:edit").input(archiveInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, archived } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.clientSite.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Site");
    const after = await tx.clientSite.update({ where: { id, organizationId }, data: { archivedAt: archived ? (before.archivedAt ?? new Date()) : null } });
    await recordAudit(tx, actorOf(ctx), { action: archived ? "ARCHIVE" : "RESTORE", entityType: "ClientSite", entityId: id, label: after.name, before, after });
    return { id };
  });
});
