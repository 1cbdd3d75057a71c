"use client";

import { useTranslations } from "next-intl";
import { type UseFormReturn, useWatch } from "react-hook-form";

import { DecimalField } from "@/console/components/fields/decimal-field";
import { SelectField } from "@/console/components/fields/select-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSection } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { chargesVat, type SettingsOutput, type SettingsValues, typedSiren, vatRegimes } from "@/console/organization/settings-schema";
import { compactIdentifier, frenchVatNumber } from "@/lib/billing/identifiers";

export type SettingsForm = UseFormReturn<SettingsValues, unknown, SettingsOutput>;

/** The company in law: name, form, numbers. */
export function IdentitySection({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.settings");
  const { control } = form;
  return (
    <FormSection title={t("identity.title")} description={t("identity.description")}>
      <TextField control={control} name="legalName" label={t("fields.legalName")} autoComplete="organization" className="sm:col-span-2" />
      <TextField control={control} name="legalForm" label={t("fields.legalForm")} placeholder="SARL" optional />
      <DecimalField control={control} name="shareCapital" label={t("fields.shareCapital")} unit="€" optional />
      <TextField control={control} name="siren" label={t("fields.siren")} placeholder="123 456 782" inputMode="numeric" optional />
      <TextField control={control} name="siret" label={t("fields.siret")} placeholder="123 456 782 00012" inputMode="numeric" optional />
      <TextField control={control} name="rcsCity" label={t("fields.rcsCity")} placeholder="Lyon" optional />
      <TextField control={control} name="nafCode" label={t("fields.nafCode")} placeholder="62.01Z" optional />
    </FormSection>
  );
}

/** What the company is to the tax office. */
export function VatSection({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.settings");
  const { control } = form;
  const regime = useWatch({ control, name: "vatRegime" });
  const regimes = vatRegimes.map((value) => ({ value, label: t(`vatRegime.${value}`) }));
  return (
    <FormSection title={t("vat.title")} description={t("vat.description")}>
      <SelectField control={control} name="vatRegime" label={t("fields.vatRegime")} options={regimes} description={t(`vatRegimeHelp.${regime}`)} className="sm:col-span-2" />
      <TextField
        control={control}
        name="vatNumber"
        label={t("fields.vatNumber")}
        placeholder="FR 40 303 265 045"
        optional={!chargesVat(regime)}
        description={<SuggestedVatNumber form={form} />}
        className="sm:col-span-2"
      />
      {chargesVat(regime) && (
        <SwitchField control={control} name="vatOnDebits" label={t("fields.vatOnDebits")} description={t("vat.onDebitsHelp")} className="sm:col-span-2" />
      )}
    </FormSection>
  );
}

/** The VAT number that follows from the SIREN, one click away. */
function SuggestedVatNumber({ form }: { form: SettingsForm }) {
  const t = useTranslations("organization.settings");
  const [sirenText, vatNumber, countryCode] = useWatch({ control: form.control, name: ["siren", "vatNumber", "countryCode"] });
  const siren = typedSiren(sirenText);
  if (siren === null || countryCode !== "FR") return null;
  const suggested = frenchVatNumber(siren);
  if (compactIdentifier(vatNumber) === suggested) return null;
  return (
    <>
      {t("vat.suggested")}{" "}
      <Button
        variant="link"
        className="h-auto px-0 text-[0.8125rem]"
        onClick={() => form.setValue("vatNumber", suggested, { shouldDirty: true, shouldValidate: true })}
      >
        {suggested}
      </Button>
    </>
  );
}
