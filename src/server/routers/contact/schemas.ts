import { z } from "zod";
import { recordId } from "@/server/services/documents/inputs";
import { language, optionalEmail, optionalText } from "@/server/services/input/fields";

export const byId = z.object({ id: recordId });

const fields = z.object({
  firstName: optionalText(80),
  lastName: optionalText(80),
  email: optionalEmail,
  phone: optionalText(32),
  mobile: optionalText(32),
  jobTitle: optionalText(120),
  role: z.enum(["DECISION_MAKER", "BUYER", "TECHNICAL", "BILLING", "USER", "OTHER"]).optional(),
  language: language.optional(),
  notes: optionalText(5_000),
});

export const createInput = fields.extend({ clientId: recordId });
export const updateInput = fields.extend({ id: recordId });
