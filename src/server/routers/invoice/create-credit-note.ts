import { actorOf } from "@/server/services/actor";
import { createCreditNote as draftCreditNote, creditNoteInput } from "@/server/services/invoices/credit-note";
import { permissionProcedure } from "@/server/trpc/procedures";

/** Drafts a credit note on an issued invoice: on all that is left, or on chosen lines. */
export const createCreditNote = permissionProcedure("facturation:void")
  .input(creditNoteInput)
  .mutation(({ ctx, input }) => draftCreditNote(ctx.db, actorOf(ctx), input));
