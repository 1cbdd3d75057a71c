import { clientSearch } from "@/server/services/clients/client-search";
import { permissionProcedure } from "@/server/trpc/procedures";
import { lookupInput } from "./schemas";

/** A few clients to choose from, with what a document takes over from the one chosen. */
export const lookup = permissionProcedure("clients:read").input(lookupInput).query(({ ctx, input }) =>
  ctx.orgDb.client.findMany({
    where: { archivedAt: null, ...clientSearch(input.search) },
    select: { id: true, number: true, name: true, kind: true, status: true, billingCity: true, currencyCode: true, paymentTermId: true, discountPercent: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: input.limit,
  }),
);
