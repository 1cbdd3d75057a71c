"use client";

import { useTranslations } from "next-intl";

import { DateField } from "@/console/components/fields/date-field";
import { DecimalField } from "@/console/components/fields/decimal-field";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { displayTimeZone } from "@/console/i18n/locales";
import { type PaymentForm, paymentMethods } from "@/console/payments/payment-schema";
import { toIsoDay, todayIn } from "@/lib/billing/calendar-day";

type PaymentFieldsProps = { form: PaymentForm; currency: string; amountHint?: string };

/** How much was received, when and how. */
export function PaymentFields({ form: { control }, currency, amountHint }: PaymentFieldsProps) {
  const t = useTranslations("payments");
  return (
    <>
      <DecimalField control={control} name="amount" label={t("fields.amount")} unit={currency === "EUR" ? "€" : currency} description={amountHint} />
      <DateField control={control} name="paidOn" label={t("fields.paidOn")} max={toIsoDay(todayIn(displayTimeZone))} />
      <SelectField
        control={control}
        name="method"
        label={t("fields.method")}
        options={paymentMethods.map((method) => ({ value: method, label: t(`method.${method}`) }))}
      />
      <TextField control={control} name="reference" label={t("fields.reference")} optional autoComplete="off" placeholder={t("referenceExample")} />
      <TextareaField control={control} name="notes" label={t("fields.notes")} optional rows={2} className="sm:col-span-2" />
    </>
  );
}
