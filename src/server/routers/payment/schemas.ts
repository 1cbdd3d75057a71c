import { z } from "zod";
import { day, recordId } from "@/server/services/documents/inputs";
import { pageInput } from "@/server/services/listing/page";

export const byId = z.object({ id: recordId });

export const listInput = pageInput.extend({
  clientId: recordId.optional(),
  status: z.array(z.enum(["PENDING", "RECORDED", "RECONCILED", "FAILED", "REVERSED", "REFUNDED"])).max(6).optional(),
  method: z
    .array(z.enum(["BANK_TRANSFER", "CARD", "DIRECT_DEBIT", "CHEQUE", "CASH", "PROMISSORY_NOTE", "ONLINE", "CREDIT_NOTE", "OFFSET", "OTHER"]))
    .max(10)
    .optional(),
  paidFrom: day.optional(),
  paidTo: day.optional(),
  /** Only payments of which something is left: the client's credit. */
  unallocated: z.boolean().optional(),
  sort: z.enum(["paidOn", "amount", "number", "createdAt"]).default("paidOn"),
  order: z.enum(["asc", "desc"]).default("desc"),
});
