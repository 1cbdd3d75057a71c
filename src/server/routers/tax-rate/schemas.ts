import { z } from "zod";
import { VAT_CATEGORIES } from "@/lib/billing/codes";
import { decimalText, id, optionalText, requiredText } from "@/server/services/input/fields";

export const byId = z.object({ id });

export const listInput = z.object({ archived: z.boolean().default(false) }).prefault({});

const fields = z.object({
  code: z.string().trim().toUpperCase().min(1).max(20),
  name: requiredText(80),
  rate: decimalText({ digits: 3, scale: 2, max: 100 }),
  category: z.enum(VAT_CATEGORIES),
  exemptionCode: optionalText(30),
  exemptionText: optionalText(300),
  kind: z.enum(["SALE", "PURCHASE", "BOTH"]).optional(),
});

export const createInput = fields;
export const updateInput = fields.partial().extend({ id });
