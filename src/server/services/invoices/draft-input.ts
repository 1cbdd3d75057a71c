import { z } from "zod";
import { amount, day, lineInputs, optionalText, percent, recordId } from "../documents/inputs";

/** A draft invoice as a form sends it: whole, each time. What is left out is emptied. */
export const invoiceDraftInput = z
  .object({
    clientId: recordId,
    siteId: recordId.nullish(),
    contactId: recordId.nullish(),
    paymentTermId: recordId.nullish(),
    bankAccountId: recordId.nullish(),
    operationCategory: z.enum(["GOODS", "SERVICES", "MIXED"]).nullish(),
    /** The day it is meant to be issued on; the day of issue when left out. */
    issueDate: day.nullish(),
    supplyDate: day.nullish(),
    /** Computed from the payment term at issue when left out. */
    dueDate: day.nullish(),
    discountPercent: percent.nullish(),
    discountAmount: amount.nullish(),
    buyerReference: optionalText(60),
    purchaseOrderRef: optionalText(60),
    contractRef: optionalText(60),
    publicNotes: optionalText(4000),
    internalNotes: optionalText(4000),
    lines: lineInputs.default([]),
  })
  .strict();

export type InvoiceDraftInput = z.output<typeof invoiceDraftInput>;
