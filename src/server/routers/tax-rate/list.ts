import { permissionProcedure } from "@/server/trpc/procedures";
import { listInput } from "./schemas";

/** The VAT rates of the organisation, the default one first, then from the highest. */
export const list = permissionProcedure("catalogue:read").input(listInput).query(({ ctx, input }) =>
  ctx.orgDb.taxRate.findMany({
    where: { archivedAt: input.archived ? { not: null } : null },
    select: {
      id: true, code: true, name: true, rate: true, category: true, exemptionCode: true, exemptionText: true, kind: true,
      isDefault: true, archivedAt: true,
    },
    orderBy: [{ isDefault: "desc" }, { rate: "desc" }, { code: "asc" }],
  }),
);
