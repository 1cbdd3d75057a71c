import { productSearch } from "@/server/services/catalogue/product-search";
import { permissionProcedure } from "@/server/trpc/procedures";
import { lookupInput } from "./schemas";

/** A few products on sale to choose from, with what a line takes over from the one chosen. */
export const lookup = permissionProcedure("catalogue:read").input(lookupInput).query(({ ctx, input }) =>
  ctx.orgDb.product.findMany({
    where: { archivedAt: null, isSold: true, ...productSearch(input.search) },
    select: {
      id: true, sku: true, name: true, description: true, kind: true, unitCode: true, salePrice: true, purchasePrice: true,
      saleTaxRate: { select: { id: true, name: true, rate: true, category: true } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: input.limit,
  }),
);
