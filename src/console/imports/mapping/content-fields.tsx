"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type Control, useWatch } from "react-hook-form";

import { SelectField } from "@/console/components/fields/select-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSection } from "@/console/components/form";
import type { Preview } from "@/console/imports/import-types";
import type { Choices } from "@/console/imports/mapping/choices-schema";
import type { MappingState } from "@/console/imports/mapping/mapping-state";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";

type Props = { control: Control<Choices, unknown, Choices> };
type Rates = ApiOutputs["taxRate"]["list"];

/** What the file does not say about its clients. */
export function ClientChoices({ control }: Props) {
  const t = useTranslations("imports.choices");
  const c = useTranslations("clients.status");
  return (
    <FormSection title={t("content")} description={t("contentDescription")}>
      <SelectField control={control} name="clientStatus" label={t("clientStatus")} options={(["ACTIVE", "PROSPECT"] as const).map((value) => ({ value, label: c(value) }))} />
    </FormSection>
  );
}

function VatField({ control, rates }: Props & { rates: Rates }) {
  const t = useTranslations("imports.choices");
  const options = rates.filter(({ kind }) => kind !== "PURCHASE").map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField control={control} name="taxRateId" label={t("taxRate")} description={t("taxRateDescription")} options={options} />;
}

function KindField({ control }: Props) {
  const t = useTranslations("imports.choices");
  return <SelectField control={control} name="productKind" label={t("productKind")} options={(["GOOD", "SERVICE"] as const).map((value) => ({ value, label: t(value) }))} />;
}

/** What the file does not say about its products. */
export function ProductChoices({ control, rates }: Props & { rates: Rates }) {
  const t = useTranslations("imports.choices");
  return (
    <FormSection title={t("content")} description={t("contentDescription")}>
      <VatField control={control} rates={rates} />
      <KindField control={control} />
    </FormSection>
  );
}

function CurrencyField({ control }: Props) {
  const t = useTranslations("imports.choices");
  const trpc = useTRPC();
  const { data = [] } = useQuery(trpc.reference.currencies.queryOptions(undefined, { staleTime: Infinity }));
  return <SelectField control={control} name="currencyCode" label={t("currency")} options={data.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))} />;
}

type InvoiceChoicesProps = Props & { rates: Rates; hints: Preview["hints"]; mapping: MappingState };

/** What the file does not say about its invoices. */
export function InvoiceChoices({ control, rates, hints, mapping }: InvoiceChoicesProps) {
  const t = useTranslations("imports.choices");
  const hasShipping = Object.values(mapping).some((fields) => fields["shipping"] !== undefined);
  const prefix = hints?.cancellationPrefix;
  const nets = (["net", "gross"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <FormSection title={t("content")} description={t("contentDescription")}>
      <VatField control={control} rates={rates} />
      <SelectField control={control} name="prices" label={t("priceIsNet")} options={nets} />
      <CurrencyField control={control} />
      <TextField
        control={control}
        name="cancellationPrefix"
        label={t("cancellationPrefix")}
        description={prefix ? t("cancellationPrefixFound", { prefix }) : t("cancellationPrefixDescription")}
        optional
      />
      {hasShipping && <TextField control={control} name="shippingDescription" label={t("shippingDescription")} description={t("shippingDescriptionHelp")} optional className="sm:col-span-2" />}
      <SwitchField control={control} name="alreadyPaid" label={t("alreadyPaid")} description={t("alreadyPaidDescription")} className="sm:col-span-2" />
    </FormSection>
  );
}

/** What happens to documents of clients, and lines of products, that are not there. */
export function MissingChoices({ control, hints }: Props & { hints: Preview["hints"] }) {
  const t = useTranslations("imports.choices");
  const [hasFallback, createsProducts] = useWatch({ control, name: ["hasFallback", "createMissingProducts"] });
  const nameless = hints?.rowsWithoutClient ?? 0;
  return (
    <FormSection title={t("clients")} description={t("clientsDescription")}>
      <SwitchField control={control} name="createMissingClients" label={t("createMissingClients")} description={t("createMissingClientsDescription")} className="sm:col-span-2" />
      <SwitchField control={control} name="createMissingProducts" label={t("createMissingProducts")} description={t("createMissingProductsDescription")} className="sm:col-span-2" />
      {createsProducts && <KindField control={control} />}
      <SwitchField
        control={control}
        name="hasFallback"
        label={t("fallback")}
        description={nameless > 0 ? `${t("fallbackFound", { count: nameless })} ${t("fallbackDescription")}` : t("fallbackDescription")}
        className="sm:col-span-2"
      />
      {hasFallback && (
        <>
          <TextField control={control} name="fallbackClientNumber" label={t("fallbackNumber")} />
          <TextField control={control} name="fallbackClientName" label={t("fallbackName")} />
        </>
      )}
    </FormSection>
  );
}
