import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkSite } from "@/server/services/clients/check-site";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Adds a place of delivery or work to a client. */
export const create = permissionProcedure("clients:edit").input(createInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const client = await tx.client.findFirst({ where: { id: input.clientId, organizationId }, select: { id: true } });
    if (!client) throw notFound("Client");
    await checkSite(tx, organizationId, client.id, input);
    const site = await tx.clientSite.create({ data: { ...input, organizationId } });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "ClientSite", entityId: site.id, label: site.name, after: site });
    return { id: site.id, name: site.name };
  });
});
