import { z } from "zod";
import { day, recordId } from "@/server/services/documents/inputs";
import { pageInput } from "@/server/services/listing/page";

export const byId = z.object({ id: recordId });

export const locale = z.enum(["fr", "en"]).optional();

const STATUSES = [
  "DRAFT", "ISSUED", "SENT", "PARTIALLY_PAID", "PAID", "OVERDUE", "DISPUTED", "WRITTEN_OFF", "CREDITED", "CANCELLED",
] as const;

export const listInput = pageInput.extend({
  status: z.array(z.enum(STATUSES)).max(STATUSES.length).optional(),
  type: z.array(z.enum(["STANDARD", "DEPOSIT", "PROGRESS", "BALANCE", "CREDIT_NOTE", "CORRECTIVE"])).max(6).optional(),
  clientId: recordId.optional(),
  quoteId: recordId.optional(),
  issuedFrom: day.optional(),
  issuedTo: day.optional(),
  /** Only what is still owed. */
  unpaid: z.boolean().optional(),
  /** Only what is owed and past its due date. */
  overdue: z.boolean().optional(),
  sort: z.enum(["issueDate", "dueDate", "number", "totalGross", "amountDue", "createdAt"]).default("issueDate"),
  order: z.enum(["asc", "desc"]).default("desc"),
});
