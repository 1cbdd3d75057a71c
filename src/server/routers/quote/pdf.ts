import { z } from "zod";
import { quotePdf } from "@/server/services/quotes/printable-quote";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** The quote as a PDF file, in the client's language or another. */
export const pdf = permissionProcedure("devis:read")
  .input(byId.extend({ locale: z.enum(["fr", "en"]).optional() }))
  .query(({ ctx, input }) => quotePdf(ctx, ctx.session.user.organizationId, input.id, input.locale));
