"use client";

import { useMutation } from "@tanstack/react-query";
import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { type PaymentTerm, paymentTermSchema, type PaymentTermValues, toPaymentTermValues } from "@/console/catalogue/payment-term-schema";
import { DateText } from "@/console/components/date-text";
import { DecimalField } from "@/console/components/fields/decimal-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSheet } from "@/console/components/form-sheet";
import { displayTimeZone } from "@/console/i18n/locales";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { todayIn } from "@/lib/billing/calendar-day";
import { dueDate } from "@/lib/billing/due-date";

/** Adds a payment term, or changes one. */
export function PaymentTermSheet({ term, onClose }: { term: PaymentTerm | null; onClose: () => void }) {
  const t = useTranslations("catalogue.paymentTerms");
  const trpc = useTRPC();
  const meta = { inlineError: true, success: t("saved") };
  const create = useMutation(trpc.paymentTerm.create.mutationOptions({ meta, onSuccess: onClose }));
  const update = useMutation(trpc.paymentTerm.update.mutationOptions({ meta, onSuccess: onClose }));
  const saving = term ? update : create;
  const form = useZodForm(paymentTermSchema, toPaymentTermValues(term));
  const fault = useServerFault(form, saving.error, { "paymentTerm.duplicate": "code" });
  const { control } = form;
  const values = useWatch({ control });
  return (
    <FormSheet
      title={term ? t("editTitle") : t("new")}
      form={form}
      error={fault}
      pending={saving.isPending}
      onClose={onClose}
      onSubmit={(changed) => (term ? update.mutate({ ...changed, id: term.id }) : create.mutate(changed))}
    >
      <TextField control={control} name="name" label={t("name")} placeholder={t("namePlaceholder")} autoFocus autoComplete="off" className="sm:col-span-2" />
      <TextField control={control} name="code" label={t("code")} description={t("codeHint")} autoComplete="off" />
      <DecimalField control={control} name="days" label={t("days")} description={t("daysHint")} />
      <SwitchField control={control} name="endOfMonth" label={t("endOfMonth")} description={t("endOfMonthHint")} className="sm:col-span-2" />
      <DecimalField control={control} name="dayOfMonth" label={t("dayOfMonth")} description={t("dayOfMonthHint")} optional className="sm:col-span-2" />
      <Example values={values} />
      <DecimalField control={control} name="earlyDiscountPercent" label={t("discount")} unit="%" optional />
      <DecimalField control={control} name="earlyDiscountDays" label={t("discountDays")} optional />
    </FormSheet>
  );
}

/** What the term means for an invoice of today, as long as what is typed can be read. */
function Example({ values }: { values: Partial<PaymentTermValues> }) {
  const t = useTranslations("catalogue.paymentTerms");
  const { days, endOfMonth, dayOfMonth } = paymentTermSchema.shape;
  const read = { days: days.safeParse(values.days), endOfMonth: endOfMonth.safeParse(values.endOfMonth), dayOfMonth: dayOfMonth.safeParse(values.dayOfMonth) };
  if (!read.days.success || !read.endOfMonth.success || !read.dayOfMonth.success) return null;
  const due = dueDate(todayIn(displayTimeZone), { days: read.days.data, endOfMonth: read.endOfMonth.data, dayOfMonth: read.dayOfMonth.data });
  return (
    <p className="bg-muted text-muted-foreground flex items-center gap-2 rounded-md px-3 py-2.5 text-sm sm:col-span-2">
      <CalendarClock className="size-4 shrink-0" aria-hidden />
      <span>{t.rich("example", { due: () => <DateText value={due} className="text-foreground font-medium" /> })}</span>
    </p>
  );
}
