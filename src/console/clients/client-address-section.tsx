"use client";

import { useTranslations } from "next-intl";

import type { ClientForm } from "@/console/clients/client-identity-section";
import { CountryField } from "@/console/components/fields/country-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSection } from "@/console/components/form";

/** How the client is reached, and where invoices are addressed to. */
export function ClientAddressSection({ form: { control } }: { form: ClientForm }) {
  const t = useTranslations("clients");
  return (
    <>
      <FormSection title={t("form.reach")} description={t("form.reachHint")}>
        <TextField control={control} name="email" type="email" label={t("fields.email")} optional autoComplete="off" />
        <TextField control={control} name="phone" type="tel" label={t("fields.phone")} optional autoComplete="off" />
        <TextField control={control} name="website" type="url" label={t("fields.website")} optional autoComplete="off" className="sm:col-span-2" />
      </FormSection>
      <FormSection title={t("form.address")} description={t("form.addressHint")}>
        <TextField control={control} name="billingLine1" label={t("fields.billingLine1")} optional autoComplete="off" className="sm:col-span-2" />
        <TextField control={control} name="billingLine2" label={t("fields.billingLine2")} optional autoComplete="off" className="sm:col-span-2" />
        <TextField control={control} name="billingPostalCode" label={t("fields.billingPostalCode")} optional autoComplete="off" />
        <TextField control={control} name="billingCity" label={t("fields.billingCity")} optional autoComplete="off" />
        <CountryField control={control} name="billingCountry" label={t("fields.billingCountry")} />
      </FormSection>
    </>
  );
}
