import { invoicePdf } from "@/server/services/invoices/invoice-pdf";
import { visibleInvoices } from "@/server/services/invoices/visible-invoices";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId, locale } from "./schemas";

/** The invoice as a PDF file, in its own language or another. */
export const pdf = permissionProcedure("facturation:read_own")
  .input(byId.extend({ locale }))
  .query(({ ctx, input }) => invoicePdf(ctx, ctx.session.user.organizationId, input.id, visibleInvoices(ctx.session), input.locale));
