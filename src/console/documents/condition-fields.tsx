"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { DateField } from "@/console/components/fields/date-field";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import type { DocumentForm } from "@/console/documents/document-schema";
import type { DocumentSettings } from "@/console/documents/use-document-settings";
import { displayTimeZone } from "@/console/i18n/locales";
import { fromIsoDay, todayIn } from "@/lib/billing/calendar-day";
import { dueDate } from "@/lib/billing/due-date";

type FieldsProps = { form: DocumentForm; settings: DocumentSettings };

function PaymentTermField({ form, settings }: FieldsProps) {
  const t = useTranslations("documents.fields");
  const options = settings.terms?.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return <SelectField control={form.control} name="paymentTermId" label={t("paymentTerm")} optional placeholder={t("usualTerm")} options={options} />;
}

/** When the invoice will fall due by its payment term, if the date is left to it. */
function useComputedDueDate({ form, settings }: FieldsProps): string | null {
  const format = useFormatter();
  const [issueDate, termId, own] = useWatch({ control: form.control, name: ["issueDate", "paymentTermId", "dueDate"] });
  const term = settings.terms?.find(({ id, isDefault }) => (termId ? id === termId : isDefault));
  if (!term || own !== "") return null;
  const issued = issueDate ? fromIsoDay(issueDate) : todayIn(displayTimeZone);
  return format.dateTime(dueDate(issued, term), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** Dates, payment and references of an invoice. */
export function InvoiceConditions({ form, settings }: FieldsProps) {
  const t = useTranslations("documents.fields");
  const due = useComputedDueDate({ form, settings });
  const { control } = form;
  return (
    <>
      <DateField control={control} name="issueDate" label={t("issueDate")} optional description={t("issueDateHint")} />
      <PaymentTermField form={form} settings={settings} />
      <DateField control={control} name="dueDate" label={t("dueDate")} optional description={due ? t("dueDateComputed", { date: due }) : undefined} />
      <DateField control={control} name="supplyDate" label={t("supplyDate")} optional description={t("supplyDateHint")} />
      <SelectField
        control={control}
        name="operationCategory"
        label={t("operationCategory")}
        optional
        placeholder={t("operationCategoryFromLines")}
        options={(["GOODS", "SERVICES", "MIXED"] as const).map((value) => ({ value, label: t(`operationCategories.${value}`) }))}
      />
      <TextField control={control} name="purchaseOrderRef" label={t("purchaseOrderRef")} optional autoComplete="off" />
      <TextField control={control} name="buyerReference" label={t("buyerReference")} optional autoComplete="off" />
      <TextField control={control} name="contractRef" label={t("contractRef")} optional autoComplete="off" />
    </>
  );
}

/** Subject, validity and payment of a quote. */
export function QuoteConditions({ form, settings }: FieldsProps) {
  const t = useTranslations("documents.fields");
  const { control } = form;
  return (
    <>
      <TextField control={control} name="title" label={t("title")} optional placeholder={t("titleExample")} className="sm:col-span-2" autoComplete="off" />
      <DateField control={control} name="validUntil" label={t("validUntil")} optional description={t("validUntilHint")} />
      <PaymentTermField form={form} settings={settings} />
    </>
  );
}
