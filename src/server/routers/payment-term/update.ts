import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { refuseDuplicateTerm } from "@/server/services/catalogue/refuse-duplicate-term";
import { permissionProcedure } from "@/server/trpc/procedures";
import { updateInput } from "./schemas";

/** Changes a payment term. Documents already issued keep their due dates. */
export const update = permissionProcedure("catalogue:edit").input(updateInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, ...data } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.paymentTerm.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Payment term");
    await refuseDuplicateTerm(tx, organizationId, data.code, id);
    const after = await tx.paymentTerm.update({ where: { id, organizationId }, data });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "PaymentTerm", entityId: id, label: after.name, before, after });
    return { id, name: after.name };
  });
});
