"use client";

import { Building2, HandHeart, Landmark, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { type UseFormReturn, useWatch } from "react-hook-form";

import { clientKinds, type ClientKind, type ClientOutput, type ClientValues } from "@/console/clients/client-form-schema";
import { useDerivedIdentifiers } from "@/console/clients/use-derived-identifiers";
import { ChoiceField } from "@/console/components/fields/choice-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSection } from "@/console/components/form";

export type ClientForm = UseFormReturn<ClientValues, unknown, ClientOutput>;

export const kindIcons = { COMPANY: Building2, INDIVIDUAL: UserRound, PUBLIC_BODY: Landmark, ASSOCIATION: HandHeart } satisfies Record<ClientKind, unknown>;

/** Who the client is, by name and by law. */
export function ClientIdentitySection({ form, isNew }: { form: ClientForm; isNew: boolean }) {
  const t = useTranslations("clients");
  const { control } = form;
  const isPerson = useWatch({ control, name: "kind" }) === "INDIVIDUAL";
  return (
    <FormSection title={t("form.identity")} description={t("form.identityHint")}>
      <ChoiceField
        control={control}
        name="kind"
        label={t("fields.kind")}
        options={clientKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), icon: kindIcons[kind] }))}
        className="sm:col-span-2"
      />
      <TextField
        control={control}
        name="name"
        label={t(isPerson ? "fields.personName" : "fields.name")}
        autoFocus={isNew}
        autoComplete="off"
        className="sm:col-span-2"
      />
      {!isPerson && <CompanyFields form={form} />}
      <TextField
        control={control}
        name="number"
        label={t("fields.number")}
        optional={isNew}
        description={isNew ? t("form.numberHint") : undefined}
        autoComplete="off"
      />
    </FormSection>
  );
}

function CompanyFields({ form }: { form: ClientForm }) {
  const t = useTranslations("clients");
  const { control } = form;
  useDerivedIdentifiers(form);
  return (
    <>
      <TextField control={control} name="siret" label={t("fields.siret")} optional description={t("form.siretHint")} inputMode="numeric" autoComplete="off" />
      <TextField control={control} name="siren" label={t("fields.siren")} optional inputMode="numeric" autoComplete="off" />
      <TextField control={control} name="vatNumber" label={t("fields.vatNumber")} optional autoComplete="off" />
      <TextField control={control} name="tradeName" label={t("fields.tradeName")} optional autoComplete="off" />
      <SwitchField control={control} name="isVatLiable" label={t("fields.isVatLiable")} description={t("form.vatLiableHint")} className="sm:col-span-2" />
    </>
  );
}
