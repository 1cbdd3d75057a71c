import { permissionProcedure } from "@/server/trpc/procedures";
import { listInput } from "./schemas";

/** The payment terms of the organisation, the default one first. */
export const list = permissionProcedure("catalogue:read").input(listInput).query(({ ctx, input }) =>
  ctx.orgDb.paymentTerm.findMany({
    where: { archivedAt: input.archived ? { not: null } : null },
    omit: { organizationId: true, createdAt: true, updatedAt: true },
    orderBy: [{ isDefault: "desc" }, { days: "asc" }, { endOfMonth: "asc" }, { code: "asc" }],
  }),
);
