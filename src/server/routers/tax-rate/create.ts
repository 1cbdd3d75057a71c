import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkTaxRate } from "@/server/services/catalogue/check-tax-rate";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Adds a VAT rate. */
export const create = permissionProcedure("catalogue:create").input(createInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    await checkTaxRate(tx, organizationId, input);
    const rate = await tx.taxRate.create({ data: { ...input, organizationId } });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "TaxRate", entityId: rate.id, label: rate.name, after: rate });
    return { id: rate.id, name: rate.name };
  });
});
