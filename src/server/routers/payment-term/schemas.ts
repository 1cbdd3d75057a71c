import { z } from "zod";
import { percent, recordId } from "@/server/services/documents/inputs";
import { requiredText } from "@/server/services/input/fields";

export const byId = z.object({ id: recordId });

export const listInput = z.object({ archived: z.boolean().default(false) }).prefault({});

const fields = z.object({
  code: z.string().trim().toUpperCase().min(1).max(32),
  name: requiredText(120),
  days: z.number().int().min(0).max(365).optional(),
  endOfMonth: z.boolean().optional(),
  dayOfMonth: z.number().int().min(1).max(31).nullable().optional(),
  earlyDiscountPercent: percent.nullable().optional(),
  earlyDiscountDays: z.number().int().min(0).max(365).nullable().optional(),
});

export const createInput = fields;
export const updateInput = fields.partial().extend({ id: recordId });
