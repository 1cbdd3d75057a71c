"use client";

import { useTranslations } from "next-intl";

import { CountryField } from "@/console/components/fields/country-field";
import { DecimalField } from "@/console/components/fields/decimal-field";
import { TextField } from "@/console/components/fields/text-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { FormSection } from "@/console/components/form";
import type { SettingsForm } from "@/console/organization/settings-identity";

export function AddressSection({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.settings");
  const { control } = form;
  return (
    <FormSection title={t("address.title")} description={t("address.description")}>
      <TextField control={control} name="addressLine1" label={t("fields.addressLine1")} autoComplete="address-line1" className="sm:col-span-2" />
      <TextField control={control} name="addressLine2" label={t("fields.addressLine2")} autoComplete="address-line2" optional className="sm:col-span-2" />
      <TextField control={control} name="postalCode" label={t("fields.postalCode")} autoComplete="postal-code" />
      <TextField control={control} name="city" label={t("fields.city")} autoComplete="address-level2" />
      <CountryField control={control} name="countryCode" label={t("fields.countryCode")} className="sm:col-span-2" />
    </FormSection>
  );
}

export function ContactSection({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.settings");
  const { control } = form;
  return (
    <FormSection title={t("contact.title")} description={t("contact.description")}>
      <TextField control={control} name="email" type="email" label={t("fields.email")} optional />
      <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional />
      <TextField control={control} name="website" label={t("fields.website")} placeholder="atelier-lumen.fr" optional className="sm:col-span-2" />
    </FormSection>
  );
}

export function DocumentsSection({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.settings");
  const { control } = form;
  return (
    <FormSection title={t("documents.title")} description={t("documents.description")}>
      <DecimalField control={control} name="latePenaltyRate" label={t("fields.latePenaltyRate")} unit="%" description={t("documents.latePenaltyHelp")} optional className="sm:col-span-2" />
      <TextareaField control={control} name="invoiceFooter" label={t("fields.invoiceFooter")} description={t("documents.footerHelp")} rows={4} optional className="sm:col-span-2" />
    </FormSection>
  );
}
