import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkedClient } from "@/server/services/clients/check-client";
import { permissionProcedure } from "@/server/trpc/procedures";
import { updateInput } from "./schemas";

/** Changes what is known of a client. Documents already issued keep the client as it was. */
export const update = permissionProcedure("clients:edit").input(updateInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, ...fields } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.client.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Client");
    const data = await checkedClient(tx, organizationId, fields, before);
    const after = await tx.client.update({ where: { id, organizationId }, data });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "Client", entityId: id, label: after.name, before, after });
    return { id, number: after.number, name: after.name };
  });
});
