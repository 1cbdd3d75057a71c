import { z } from "zod";
import { actorOf } from "@/server/services/actor";
import { day, optionalText, percent, recordId } from "@/server/services/documents/inputs";
import { acceptQuote, cancelQuote, rejectQuote } from "@/server/services/quotes/answer-quote";
import { convertToInvoice as convert } from "@/server/services/quotes/convert-to-invoice";
import { sendQuote } from "@/server/services/quotes/send-quote";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Numbers a draft and hands it to the client, or an expired quote once more. */
export const send = permissionProcedure("devis:send")
  .input(byId.extend({ validUntil: day.nullish() }))
  .mutation(({ ctx, input }) => sendQuote(ctx.db, actorOf(ctx), input));

/** The client accepts, with the options it takes. */
export const accept = permissionProcedure("devis:edit")
  .input(byId.extend({ selectedLineIds: z.array(recordId).max(500).optional() }))
  .mutation(({ ctx, input }) => acceptQuote(ctx.db, actorOf(ctx), input));

/** The client declines. */
export const reject = permissionProcedure("devis:edit")
  .input(byId.extend({ reason: optionalText(300) }))
  .mutation(({ ctx, input }) => rejectQuote(ctx.db, actorOf(ctx), input.id, input.reason));

/** The seller takes the quote back. */
export const cancel = permissionProcedure("devis:edit")
  .input(byId.extend({ reason: optionalText(300) }))
  .mutation(({ ctx, input }) => cancelQuote(ctx.db, actorOf(ctx), input.id, input.reason));

/** Drafts the invoice of an accepted quote, or a deposit of so many percent. */
export const convertToInvoice = permissionProcedure("devis:convert_to_invoice")
  .input(byId.extend({ depositPercent: percent.refine((text) => Number(text) > 0, { message: "positive" }).nullish() }))
  .mutation(({ ctx, input }) => convert(ctx.db, actorOf(ctx), input));
