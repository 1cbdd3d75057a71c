"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import type { ClientForm } from "@/console/clients/client-identity-section";
import { DecimalField } from "@/console/components/fields/decimal-field";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { FormSection } from "@/console/components/form";
import { useTRPC } from "@/console/lib/trpc";
import { withPresent } from "@/console/lib/unchanged-links";
import { usePermission } from "@/console/shell/console-session";

export type PresentLinks = { paymentTerm: { id: string; name: string } | null; owner: { id: string; name: string } | null };

type SectionProps = { form: ClientForm; present?: PresentLinks };

/** What new documents of the client start with. */
export function ClientTermsSection({ form: { control }, present }: SectionProps) {
  const t = useTranslations("clients");
  const isPerson = useWatch({ control, name: "kind" }) === "INDIVIDUAL";
  const currency = useWatch({ control, name: "currencyCode" });
  return (
    <FormSection title={t("form.terms")} description={t("form.termsHint")}>
      <PaymentTermField control={control} present={present} />
      <DecimalField control={control} name="discountPercent" label={t("fields.discountPercent")} unit="%" />
      <CurrencyField control={control} />
      <SelectField
        control={control}
        name="language"
        label={t("fields.language")}
        options={(["fr", "en"] as const).map((language) => ({ value: language, label: t(`language.${language}`) }))}
      />
      <DecimalField control={control} name="creditLimit" label={t("fields.creditLimit")} unit={currency === "EUR" ? "€" : currency} optional description={t("form.creditLimitHint")} />
      <TextField control={control} name="accountingCode" label={t("fields.accountingCode")} optional autoComplete="off" description={t("form.accountingCodeHint")} />
      {!isPerson && (
        <TextField control={control} name="eInvoiceAddress" label={t("fields.eInvoiceAddress")} optional autoComplete="off" description={t("form.eInvoiceHint")} className="sm:col-span-2" />
      )}
    </FormSection>
  );
}

/** Notes of the team, never printed. */
export function ClientNotesSection({ form: { control }, present }: SectionProps) {
  const t = useTranslations("clients");
  return (
    <FormSection title={t("form.internal")} description={t("form.internalHint")}>
      <OwnerField control={control} present={present} />
      <TextField control={control} name="source" label={t("fields.source")} optional autoComplete="off" />
      <TextareaField control={control} name="notes" label={t("fields.notes")} optional rows={4} className="sm:col-span-2" />
    </FormSection>
  );
}

type FieldProps = { control: ClientForm["control"]; present?: PresentLinks };

function PaymentTermField({ control, present }: FieldProps) {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const mayRead = usePermission("catalogue:read");
  const terms = useQuery(trpc.paymentTerm.list.queryOptions({}, { enabled: mayRead }));
  if (!mayRead) return null;
  const options = (terms.data ?? []).map(({ id, name, isDefault }) => ({ value: id, label: isDefault ? t("form.defaultTerm", { name }) : name }));
  return <SelectField control={control} name="paymentTermId" label={t("fields.paymentTermId")} optional options={withPresent(options, present?.paymentTerm)} description={t("form.paymentTermHint")} />;
}

function CurrencyField({ control }: FieldProps) {
  const t = useTranslations("clients");
  const locale = useLocale();
  const trpc = useTRPC();
  const currencies = useQuery(trpc.reference.currencies.queryOptions(undefined, { staleTime: Infinity }));
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const codes = currencies.data?.map(({ code }) => code) ?? ["EUR"];
  return (
    <SelectField
      control={control}
      name="currencyCode"
      label={t("fields.currencyCode")}
      options={codes.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }))}
    />
  );
}

function OwnerField({ control, present }: FieldProps) {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const mayRead = usePermission("membres:read");
  const team = useQuery(trpc.member.list.queryOptions(undefined, { enabled: mayRead }));
  if (!mayRead) return null;
  const members = team.data?.members.filter(({ status }) => status === "ACTIVE") ?? [];
  const options = members.map(({ user }) => ({ value: user.id, label: user.name }));
  return <SelectField control={control} name="ownerId" label={t("fields.ownerId")} optional options={withPresent(options, present?.owner)} />;
}
