import { z } from "zod";
import { VAT_CATEGORIES } from "@/lib/billing/codes";
import { percent, recordId } from "@/server/services/documents/inputs";
import { optionalText, requiredText } from "@/server/services/input/fields";

export const byId = z.object({ id: recordId });

export const listInput = z.object({ archived: z.boolean().default(false) }).prefault({});

const fields = z.object({
  code: z.string().trim().toUpperCase().min(1).max(20),
  name: requiredText(80),
  rate: percent.refine((text) => /^\d+(\.\d{1,2})?$/.test(text), { message: "decimal" }),
  category: z.enum(VAT_CATEGORIES),
  exemptionCode: optionalText(30),
  exemptionText: optionalText(300),
  kind: z.enum(["SALE", "PURCHASE", "BOTH"]).optional(),
});

export const createInput = fields;
export const updateInput = fields.partial().extend({ id: recordId });
