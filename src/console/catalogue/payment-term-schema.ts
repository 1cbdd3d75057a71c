import { z } from "zod";

import type { ApiOutputs } from "@/console/lib/api-types";
import { optionalDecimal, requiredDecimal, requiredText } from "@/console/lib/form-schemas";

export type PaymentTerm = ApiOutputs["paymentTerm"]["list"][number];

const asNumber = (text: string) => Number(text);
const asNumberOrNull = (text: string | null) => (text === null ? null : Number(text));

export const paymentTermSchema = z.object({
  name: requiredText(120),
  code: requiredText(32),
  days: requiredDecimal({ min: 0, max: 365, scale: 0 }).transform(asNumber),
  endOfMonth: z.boolean(),
  dayOfMonth: optionalDecimal({ min: 1, max: 31, scale: 0 }).transform(asNumberOrNull),
  earlyDiscountPercent: optionalDecimal({ min: 0, max: 100, scale: 4 }),
  earlyDiscountDays: optionalDecimal({ min: 0, max: 365, scale: 0 }).transform(asNumberOrNull),
});

export type PaymentTermValues = z.input<typeof paymentTermSchema>;

/** A stored term as its form begins; a new one asks for thirty days. */
export function toPaymentTermValues(term: PaymentTerm | null): PaymentTermValues {
  return {
    name: term?.name ?? "",
    code: term?.code ?? "",
    days: String(term?.days ?? 30),
    endOfMonth: term?.endOfMonth ?? false,
    dayOfMonth: term?.dayOfMonth?.toString() ?? "",
    earlyDiscountPercent: term?.earlyDiscountPercent?.toFixed() ?? "",
    earlyDiscountDays: term?.earlyDiscountDays?.toString() ?? "",
  };
}
