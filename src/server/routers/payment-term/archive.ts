import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Takes a term out of pickers; documents keep theirs. The default one must be replaced first. */
export const archive = permissionProcedure("catalogue:archive").input(byId).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.paymentTerm.findFirst({ where: { id: input.id, organizationId } });
    if (!before) throw notFound("Payment term");
    if (before.isDefault) {
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "Choose another default term first.", cause: reason("paymentTerm.isDefault") });
    }
    const after = await tx.paymentTerm.update({ where: { id: before.id, organizationId, isDefault: false }, data: { archivedAt: before.archivedAt ?? new Date() } });
    await recordAudit(tx, actorOf(ctx), { action: "ARCHIVE", entityType: "PaymentTerm", entityId: after.id, label: after.name, before, after });
    return { id: after.id };
  });
});
