import { day } from "@/server/services/documents/inputs";
import { actorOf } from "@/server/services/actor";
import { issueInvoice } from "@/server/services/invoices/issue-invoice";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Gives a draft its number and freezes it for ever. */
export const issue = permissionProcedure("facturation:issue")
  .input(byId.extend({ issueDate: day.nullish() }))
  .mutation(({ ctx, input }) => issueInvoice(ctx.db, actorOf(ctx), input));
