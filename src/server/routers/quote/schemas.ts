import { z } from "zod";
import { day, recordId } from "@/server/services/documents/inputs";
import { pageInput } from "@/server/services/listing/page";

export const byId = z.object({ id: recordId });

const STATUSES = ["DRAFT", "SENT", "VIEWED", "ACCEPTED", "REJECTED", "EXPIRED", "SUPERSEDED", "CONVERTED", "CANCELLED"] as const;

export const listInput = pageInput.extend({
  status: z.array(z.enum(STATUSES)).max(STATUSES.length).optional(),
  clientId: recordId.optional(),
  issuedFrom: day.optional(),
  issuedTo: day.optional(),
  sort: z.enum(["issueDate", "validUntil", "number", "totalGross", "createdAt"]).default("createdAt"),
  order: z.enum(["asc", "desc"]).default("desc"),
});
