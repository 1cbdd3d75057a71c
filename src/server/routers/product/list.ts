import { productSearch } from "@/server/services/catalogue/product-search";
import { pageArgs, toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";
import { listInput } from "./schemas";

/** The catalogue, and how many products the filters keep. */
export const list = permissionProcedure("catalogue:read").input(listInput).query(async ({ ctx, input }) => {
  const { kind, categoryId, isSold, archived, search } = input;
  const where = { kind, categoryId, isSold, archivedAt: archived ? { not: null } : null, ...productSearch(search) };
  const [rows, total] = await Promise.all([
    ctx.orgDb.product.findMany({
      ...pageArgs(input),
      where,
      select: {
        id: true, sku: true, name: true, kind: true, unitCode: true, salePrice: true, purchasePrice: true, isSold: true, isPurchased: true,
        archivedAt: true, createdAt: true,
        category: { select: { id: true, name: true } },
        saleTaxRate: { select: { id: true, name: true, rate: true, category: true } },
      },
      orderBy: [{ [input.sort]: input.order }, { id: input.order }],
    }),
    ctx.orgDb.product.count({ where }),
  ]);
  return { ...toPage(rows, input.limit), total };
});
