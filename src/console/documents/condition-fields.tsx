"use client";

import { ChevronRight } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
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
  const options = settings.terms.map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField control={form.control} name="paymentTermId" label={t("paymentTerm")} optional placeholder={t("usualTerm")} options={options} />;
}

/** When the invoice will fall due by its payment term, if the date is left to it. */
function useComputedDueDate({ form, settings }: FieldsProps): string | null {
  const format = useFormatter();
  const [issueDate, termId, own] = useWatch({ control: form.control, name: ["issueDate", "paymentTermId", "dueDate"] });
  const term = settings.terms.find(({ id, isDefault }) => (termId ? id === termId : isDefault));
  if (!term || own !== "") return null;
  const issued = issueDate ? fromIsoDay(issueDate) : todayIn(displayTimeZone);
  return format.dateTime(dueDate(issued, term), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

/** Dates, payment and references of an invoice; what few invoices need is folded away. */
export function InvoiceConditions({ form, settings }: FieldsProps) {
  const t = useTranslations("documents.fields");
  const due = useComputedDueDate({ form, settings });
  const { control } = form;
  return (
    <>
      <DateField control={control} name="issueDate" label={t("issueDate")} description={t("issueDateHint")} />
      <PaymentTermField form={form} settings={settings} />
      <DateField control={control} name="dueDate" label={t("dueDate")} description={due ? t("dueDateComputed", { date: due }) : undefined} />
      <MoreInvoiceConditions form={form} />
    </>
  );
}

const more = ["supplyDate", "operationCategory", "purchaseOrderRef", "buyerReference", "contractRef"] as const;

function MoreInvoiceConditions({ form: { control, getValues } }: Pick<FieldsProps, "form">) {
  const t = useTranslations("documents.fields");
  // Decided once: what is typed must not fold the fields away.
  const [isOpen] = useState(() => getValues(more).some((value) => value !== ""));
  return (
    <details open={isOpen} className="group sm:col-span-full">
      <summary className="text-muted-foreground hover:text-foreground focus-visible:ring-ring/40 flex w-fit cursor-pointer list-none items-center gap-1 rounded text-[0.8125rem] font-medium outline-none focus-visible:ring-[3px]">
        <ChevronRight className="size-4 transition-transform group-open:rotate-90" aria-hidden /> {t("more")}
      </summary>
      <div className="mt-4 grid gap-x-4 gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        <TextField control={control} name="purchaseOrderRef" label={t("purchaseOrderRef")} autoComplete="off" />
        <TextField control={control} name="buyerReference" label={t("buyerReference")} autoComplete="off" />
        <TextField control={control} name="contractRef" label={t("contractRef")} autoComplete="off" />
        <DateField control={control} name="supplyDate" label={t("supplyDate")} description={t("supplyDateHint")} />
        <SelectField
          control={control}
          name="operationCategory"
          label={t("operationCategory")}
          optional
          placeholder={t("operationCategoryFromLines")}
          options={(["GOODS", "SERVICES", "MIXED"] as const).map((value) => ({ value, label: t(`operationCategories.${value}`) }))}
        />
      </div>
    </details>
  );
}

/** Subject, validity and payment of a quote. */
export function QuoteConditions({ form, settings }: FieldsProps) {
  const t = useTranslations("documents.fields");
  const { control } = form;
  return (
    <>
      <TextField control={control} name="title" label={t("title")} placeholder={t("titleExample")} className="sm:col-span-2" autoComplete="off" />
      <DateField control={control} name="validUntil" label={t("validUntil")} description={t("validUntilHint")} />
      <PaymentTermField form={form} settings={settings} />
    </>
  );
}
