import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { checkProduct } from "@/server/services/catalogue/check-product";
import { permissionProcedure } from "@/server/trpc/procedures";
import { createInput } from "./schemas";

/** Adds a product or service to the catalogue. */
export const create = permissionProcedure("catalogue:create").input(createInput).mutation(async ({ ctx, input }) => {
  const { organizationId, id: userId } = ctx.session.user;
  return ctx.db.$transaction(async (tx) => {
    await checkProduct(tx, organizationId, input);
    const product = await tx.product.create({
      data: { ...input, isDisbursement: input.kind === "DISBURSEMENT", organizationId, createdById: userId },
    });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "Product", entityId: product.id, label: product.name, after: product });
    return { id: product.id, sku: product.sku, name: product.name };
  });
});
