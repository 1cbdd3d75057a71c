import { readIssuer } from "@/server/services/documents/settings";
import { toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";
import { listQuery } from "./list-query";
import { listInput } from "./schemas";

/** Invoices and credit notes, those the person may see. */
export const list = permissionProcedure("facturation:read_own").input(listInput).query(async ({ ctx, input }) => {
  const { today } = input.overdue ? await readIssuer(ctx.orgDb, ctx.session.user.organizationId) : {};
  const rows = await ctx.orgDb.invoice.findMany(listQuery(ctx.session, input, today));
  return toPage(rows, input.limit);
});
