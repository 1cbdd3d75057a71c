import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { refuseDuplicateTerm } from "@/server/services/catalogue/refuse-duplicate-term";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Adds a payment term. */
export const create = permissionProcedure("catalogue:create").input(createInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    await refuseDuplicateTerm(tx, organizationId, input.code);
    const term = await tx.paymentTerm.create({ data: { ...input, organizationId } });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "PaymentTerm", entityId: term.id, label: term.name, after: term });
    return { id: term.id, name: term.name };
  });
});
