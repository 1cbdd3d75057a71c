import { z } from "zod";
import { actorOf } from "@/server/services/actor";
import { dispute as disputeInvoice, markSent as markInvoiceSent, resolveDispute as resolve } from "@/server/services/invoices/follow-up";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Notes that the invoice was handed to the client. */
export const markSent = permissionProcedure("facturation:send")
  .input(byId)
  .mutation(({ ctx, input }) => markInvoiceSent(ctx.db, actorOf(ctx), input.id));

/** The client contests the invoice. */
export const dispute = permissionProcedure("facturation:edit")
  .input(byId.extend({ reason: z.string().trim().min(3).max(300) }))
  .mutation(({ ctx, input }) => disputeInvoice(ctx.db, actorOf(ctx), input.id, input.reason));

/** The dispute is over. */
export const resolveDispute = permissionProcedure("facturation:edit")
  .input(byId)
  .mutation(({ ctx, input }) => resolve(ctx.db, actorOf(ctx), input.id));
