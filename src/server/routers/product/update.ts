import { notFound } from "@/lib/errors";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkProduct } from "@/server/services/catalogue/check-product";
import { permissionProcedure } from "@/server/trpc/procedures";
import { updateInput } from "./schemas";

/** Changes a product. Lines already written keep the price they had. */
export const update = permissionProcedure("catalogue:edit").input(updateInput).mutation(async ({ ctx, input }) => {
  const { organizationId } = ctx.session.user;
  const { id, ...fields } = input;
  return ctx.db.$transaction(async (tx) => {
    const before = await tx.product.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Product");
    await checkProduct(tx, organizationId, input);
    const isDisbursement = (fields.kind ?? before.kind) === "DISBURSEMENT";
    const after = await tx.product.update({ where: { id, organizationId }, data: { ...fields, isDisbursement } });
    await recordAudit(tx, actorOf(ctx), { action: "UPDATE", entityType: "Product", entityId: id, label: after.name, before, after });
    return { id, sku: after.sku, name: after.name };
  });
});
