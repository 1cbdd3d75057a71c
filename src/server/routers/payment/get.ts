import { notFound } from "@/lib/errors";
import { EFFECTIVE } from "@/server/services/invoices/settlement";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** One payment with the invoices it settles, and what this person may do with it. */
export const get = permissionProcedure("paiements:read").input(byId).query(async ({ ctx, input }) => {
  const { permissions } = ctx.session.membership;
  const payment = await ctx.orgDb.payment.findFirst({
    where: { id: input.id },
    omit: { organizationId: true },
    include: {
      client: { select: { id: true, name: true, number: true } },
      bankAccount: { select: { id: true, name: true } },
      creditNote: { select: { id: true, number: true } },
      createdBy: { select: { id: true, name: true } },
      allocations: {
        select: { id: true, amount: true, allocatedAt: true, invoice: { select: { id: true, number: true, status: true, totalGross: true, amountDue: true } } },
        orderBy: { allocatedAt: "asc" },
      },
    },
  });
  if (!payment) throw notFound("Payment");
  const isEffective = (EFFECTIVE as readonly string[]).includes(payment.status);
  const allowedActions = [
    ...(isEffective && payment.unallocatedAmount.greaterThan(0) && permissions.has("paiements:create") ? (["allocate"] as const) : []),
    ...(isEffective && payment.method !== "CREDIT_NOTE" && permissions.has("paiements:reverse") ? (["reverse"] as const) : []),
  ];
  return { ...payment, allowedActions };
});
