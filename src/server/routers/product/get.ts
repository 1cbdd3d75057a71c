import { notFound } from "@/lib/errors";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** A product with its category and VAT rates. */
export const get = permissionProcedure("catalogue:read").input(byId).query(async ({ ctx, input }) => {
  const rate = { select: { id: true, name: true, rate: true, category: true } };
  const product = await ctx.orgDb.product.findFirst({
    where: { id: input.id },
    omit: { organizationId: true, incomeAccountId: true, expenseAccountId: true, createdById: true, customFields: true },
    include: { category: { select: { id: true, name: true } }, saleTaxRate: rate, purchaseTaxRate: rate },
  });
  if (!product) throw notFound("Product");
  return product;
});
