"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { GrossPrice } from "@/console/catalogue/gross-price";
import type { ProductFormState } from "@/console/catalogue/product-form";
import type { TaxRate } from "@/console/catalogue/tax-rate-sheet";
import { MarginText } from "@/console/catalogue/margin-text";
import { DecimalField } from "@/console/components/fields/decimal-field";
import { SelectField } from "@/console/components/fields/select-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { FormSection } from "@/console/components/form";
import { useTRPC } from "@/console/lib/trpc";
import { withPresent } from "@/console/lib/unchanged-links";

type PresentRate = Pick<TaxRate, "id" | "name" | "rate"> | null;

export type PresentRates = { saleTaxRate: PresentRate; purchaseTaxRate: PresentRate };

type SectionProps = { form: ProductFormState; present?: PresentRates };

function useRates(kind: "SALE" | "PURCHASE") {
  const trpc = useTRPC();
  const rates = useQuery(trpc.taxRate.list.queryOptions({}));
  return (rates.data ?? []).filter((rate) => rate.kind === "BOTH" || rate.kind === kind);
}

const toOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** What it is sold for, with the price that the client pays. */
export function SaleSection({ form, present }: SectionProps) {
  const t = useTranslations("catalogue");
  const { control } = form;
  const rates = useRates("SALE");
  const rateId = useWatch({ control, name: "saleTaxRateId" });
  const chosen = [...rates, present?.saleTaxRate].find((rate) => rate?.id === rateId);
  return (
    <FormSection title={t("form.sale")} description={t("form.saleHint")}>
      <DecimalField control={control} name="salePrice" label={t("fields.salePrice")} unit="€" />
      <UnitField form={form} />
      <SelectField control={control} name="saleTaxRateId" label={t("fields.saleTaxRateId")} optional options={withPresent(rates.map(toOption), present?.saleTaxRate)} />
      <GrossPrice form={form} rate={chosen?.rate ?? "0"} />
      <SwitchField control={control} name="isSold" label={t("fields.isSold")} description={t("form.isSoldHint")} className="sm:col-span-2" />
    </FormSection>
  );
}

/** What it is bought for, when it is. */
export function PurchaseSection({ form, present }: SectionProps) {
  const t = useTranslations("catalogue");
  const { control } = form;
  const rates = useRates("PURCHASE");
  const isPurchased = useWatch({ control, name: "isPurchased" });
  const [sale, purchase] = useWatch({ control, name: ["salePrice", "purchasePrice"] });
  return (
    <FormSection title={t("form.purchase")} description={t("form.purchaseHint")}>
      <SwitchField control={control} name="isPurchased" label={t("fields.isPurchased")} className="sm:col-span-2" />
      {isPurchased && (
        <>
          <DecimalField control={control} name="purchasePrice" label={t("fields.purchasePrice")} unit="€" optional description={<MarginText sale={sale} purchase={purchase} />} />
          <SelectField control={control} name="purchaseTaxRateId" label={t("fields.purchaseTaxRateId")} optional options={withPresent(rates.map(toOption), present?.purchaseTaxRate)} />
        </>
      )}
    </FormSection>
  );
}

function UnitField({ form: { control } }: Pick<SectionProps, "form">) {
  const t = useTranslations("catalogue");
  const locale = useLocale();
  const trpc = useTRPC();
  const units = useQuery(trpc.reference.units.queryOptions(undefined, { staleTime: Infinity }));
  const options = (units.data ?? [])
    .map(({ code, name, nameFr }) => ({ value: code, label: locale === "fr" ? nameFr : name }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return <SelectField control={control} name="unitCode" label={t("fields.unitCode")} options={options} />;
}
