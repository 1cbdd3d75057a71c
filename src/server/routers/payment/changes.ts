import { z } from "zod";
import { actorOf } from "@/server/services/actor";
import { allocatePayment } from "@/server/services/payments/allocate-payment";
import { allocationsInput, paymentInput } from "@/server/services/payments/payment-input";
import { recordPayment } from "@/server/services/payments/record-payment";
import { reversePayment } from "@/server/services/payments/reverse-payment";
import { permissionProcedure } from "@/server/trpc/procedures";
import { byId } from "./schemas";

/** Records money received. */
export const record = permissionProcedure("paiements:create")
  .input(paymentInput)
  .mutation(({ ctx, input }) => recordPayment(ctx.db, actorOf(ctx), input));

/** Uses what is left of a payment, or of a credit note, to settle invoices. */
export const allocate = permissionProcedure("paiements:create")
  .input(byId.extend({ allocations: allocationsInput.min(1) }))
  .mutation(({ ctx, input }) => allocatePayment(ctx.db, actorOf(ctx), input.id, input.allocations));

/** Takes a payment back, with the reason. */
export const reverse = permissionProcedure("paiements:reverse")
  .input(byId.extend({ reason: z.string().trim().min(3).max(300) }))
  .mutation(({ ctx, input }) => reversePayment(ctx.db, actorOf(ctx), input.id, input.reason));
