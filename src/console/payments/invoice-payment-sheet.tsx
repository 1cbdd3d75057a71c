"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";

import { FormSheet } from "@/console/components/form-sheet";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { PaymentFields } from "@/console/payments/payment-fields";
import { blankPayment, paymentSchema, type PaymentOutput, type PaymentValues, toPaymentInput } from "@/console/payments/payment-schema";
import { Decimal, decimal, formatMoney } from "@/lib/money";

type Invoice = Pick<ApiOutputs["invoice"]["get"], "id" | "number" | "clientId" | "amountDue" | "currencyCode" | "client">;

/** Records money received for one invoice; what is more than it owes stays as the client's credit. */
export function InvoicePaymentSheet({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const trpc = useTRPC();
  const { id, number, clientId, amountDue, currencyCode, client } = invoice;
  const form = useZodForm<PaymentValues, PaymentOutput>(paymentSchema, blankPayment({ clientId, amount: amountDue.toFixed(2) }));
  const record = useMutation(trpc.payment.record.mutationOptions({ meta: { inlineError: true, success: t("recorded") }, onSuccess: onClose }));
  const fault = useServerFault(form, record.error, { "payment.future": "paidOn", "payment.lockedPeriod": "paidOn", "payment.cashLimit": "method" });

  function submit(payment: PaymentOutput) {
    const share = Decimal.min(decimal(payment.amount), decimal(amountDue));
    record.mutate(toPaymentInput({ ...payment, allocations: { [id]: share.toFixed(2) } }));
  }

  return (
    <FormSheet
      title={t("recordFor", { number: number ?? "" })}
      description={client.name}
      form={form}
      onSubmit={submit}
      onClose={onClose}
      error={fault}
      pending={record.isPending}
      submitLabel={t("record")}
    >
      <PaymentFields form={form} currency={currencyCode} amountHint={t("dueHint", { amount: formatMoney(amountDue, currencyCode, locale) })} />
    </FormSheet>
  );
}
