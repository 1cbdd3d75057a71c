import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";

import { displayTimeZone } from "@/console/i18n/locales";
import type { ApiInputs } from "@/console/lib/api-types";
import { optionalDecimal, optionalText, requiredDay, requiredDecimal } from "@/console/lib/form-schemas";
import { toIsoDay, todayIn } from "@/lib/billing/calendar-day";
import { decimal } from "@/lib/money";

export const paymentMethods = ["BANK_TRANSFER", "CARD", "CHEQUE", "DIRECT_DEBIT", "CASH", "ONLINE", "PROMISSORY_NOTE", "OFFSET", "OTHER"] as const;

const MONEY = { min: 0.01, max: 999_999_999_999, scale: 2 };

export const paymentSchema = z.object({
  clientId: z.string().min(1),
  method: z.enum(paymentMethods),
  paidOn: requiredDay(),
  amount: requiredDecimal(MONEY),
  reference: optionalText(120),
  notes: optionalText(2000),
  /** By the invoice's id. */
  allocations: z.record(z.string(), optionalDecimal({ ...MONEY, min: 0 })),
});

export type PaymentValues = z.input<typeof paymentSchema>;
export type PaymentOutput = z.output<typeof paymentSchema>;
export type PaymentForm = UseFormReturn<PaymentValues, unknown, PaymentOutput>;

/** A payment received today, by transfer. */
export function blankPayment(start: Partial<PaymentValues> = {}): PaymentValues {
  return {
    clientId: "",
    method: "BANK_TRANSFER",
    paidOn: toIsoDay(todayIn(displayTimeZone)),
    amount: "",
    reference: "",
    notes: "",
    allocations: {},
    ...start,
  };
}

/** The shares as the server takes them: those of nothing are left out. */
export function toAllocations(shares: Record<string, string | null>) {
  return Object.entries(shares).flatMap(([invoiceId, amount]) =>
    amount === null || decimal(amount).isZero() ? [] : [{ invoiceId, amount: decimal(amount).toFixed(2) }],
  );
}

/** The form's content as the server takes it. */
export function toPaymentInput({ allocations, ...payment }: PaymentOutput): ApiInputs["payment"]["record"] {
  return { ...payment, allocations: toAllocations(allocations) };
}
