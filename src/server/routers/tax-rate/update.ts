import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkTaxRate, refuseChangeOfUsedRate } from "@/server/services/catalogue/check-tax-rate";
import { permissionProcedure } from "@/server/trpc/procedures";
import { updateInput } from "./schemas";

/** Changes a VAT rate; the percentage only as long as no document uses it. */
export const update = permissionProcedure("catalogue:edit").input(updateInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, ...fields } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.taxRate.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Tax rate");
    const { code = before.code, rate = before.rate, category = before.category } = fields;
    await checkTaxRate(tx, organizationId, { id, code, rate, category });
    await refuseChangeOfUsedRate(tx, before, { rate, category });
    const after = await tx.taxRate.update({ where: { id, organizationId }, data: fields });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "TaxRate", entityId: id, label: after.name, before, after });
    return { id, name: after.name };
  });
});
