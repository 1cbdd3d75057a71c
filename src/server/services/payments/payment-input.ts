import { z } from "zod";
import { day, optionalText, positiveAmount, recordId } from "../documents/inputs";

/** How the amount of a payment is shared among invoices; each invoice once. */
export const allocationsInput = z
  .array(z.object({ invoiceId: recordId, amount: positiveAmount }))
  .max(200)
  .refine((allocations) => new Set(allocations.map(({ invoiceId }) => invoiceId)).size === allocations.length, { message: "duplicate" });

export type AllocationInput = z.output<typeof allocationsInput>[number];

/** Money received from a client. What is not allocated stays as the client's credit. */
export const paymentInput = z
  .object({
    clientId: recordId,
    method: z.enum(["BANK_TRANSFER", "CARD", "DIRECT_DEBIT", "CHEQUE", "CASH", "PROMISSORY_NOTE", "ONLINE", "OFFSET", "OTHER"]),
    paidOn: day,
    amount: positiveAmount,
    reference: optionalText(120),
    notes: optionalText(2000),
    bankAccountId: recordId.nullish(),
    allocations: allocationsInput.default([]),
  })
  .strict();

export type PaymentInput = z.output<typeof paymentInput>;
