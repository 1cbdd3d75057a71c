import { z } from "zod";
import { day, lineInputs, optionalText, percent, recordId } from "../documents/inputs";

/** A draft quote as a form sends it: whole, each time. What is left out is emptied. */
export const quoteDraftInput = z
  .object({
    clientId: recordId,
    siteId: recordId.nullish(),
    contactId: recordId.nullish(),
    paymentTermId: recordId.nullish(),
    title: optionalText(200),
    /** Thirty days after it is sent when left out. */
    validUntil: day.nullish(),
    discountPercent: percent.nullish().transform((value) => value ?? "0"),
    /** Asked for on acceptance. */
    depositPercent: percent.nullish(),
    introduction: optionalText(4000),
    terms: optionalText(4000),
    internalNotes: optionalText(4000),
    lines: lineInputs.default([]),
  })
  .strict();

export type QuoteDraftInput = z.output<typeof quoteDraftInput>;
