"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { z } from "zod";

import { DecimalField } from "@/console/components/fields/decimal-field";
import { SelectField } from "@/console/components/fields/select-field";
import { TextField } from "@/console/components/fields/text-field";
import { FormSheet } from "@/console/components/form-sheet";
import type { ApiInputs, ApiOutputs } from "@/console/lib/api-types";
import { optionalDecimal, optionalText, requiredText } from "@/console/lib/form-schemas";
import { useServerFault } from "@/console/lib/server-fault";
import { useTRPC } from "@/console/lib/trpc";
import { useZodForm } from "@/console/lib/use-zod-form";
import { VAT_CATEGORIES } from "@/lib/billing/codes";
import { needsExemptionText } from "@/lib/billing/exemptions";

export type TaxRate = ApiOutputs["taxRate"]["list"][number];

const kinds = ["BOTH", "SALE", "PURCHASE"] as const;

const schema = z
  .object({
    name: requiredText(80),
    code: requiredText(20),
    category: z.enum(VAT_CATEGORIES),
    rate: optionalDecimal({ min: 0, max: 100, scale: 2 }),
    kind: z.enum(kinds),
    exemptionCode: optionalText(30),
    exemptionText: optionalText(300),
  })
  .superRefine(({ category, rate }, ctx) => {
    const isMissing = category === "S" && rate === null;
    if (isMissing) ctx.addIssue({ code: "custom", path: ["rate"], params: { fault: "required" } });
  });

type Values = z.input<typeof schema>;
type Output = z.output<typeof schema>;

function valuesOf(rate: TaxRate | null): Values {
  return {
    name: rate?.name ?? "",
    code: rate?.code ?? "",
    category: rate?.category ?? "S",
    rate: rate?.rate.toFixed() ?? "",
    kind: rate?.kind ?? "BOTH",
    exemptionCode: rate?.exemptionCode ?? "",
    exemptionText: rate?.exemptionText ?? "",
  };
}

/** Only the standard category has a percentage, and only the others say why they have none. */
function asOfCategory(values: Output): ApiInputs["taxRate"]["create"] {
  if (values.category !== "S") return { ...values, rate: "0" };
  return { ...values, rate: values.rate ?? "0", exemptionCode: null, exemptionText: null };
}

/** Adds a VAT rate, or changes one. */
export function TaxRateSheet({ rate, onClose }: { rate: TaxRate | null; onClose: () => void }) {
  const t = useTranslations("catalogue.taxRates");
  const trpc = useTRPC();
  const meta = { inlineError: true, success: t("saved") };
  const create = useMutation(trpc.taxRate.create.mutationOptions({ meta, onSuccess: onClose }));
  const update = useMutation(trpc.taxRate.update.mutationOptions({ meta, onSuccess: onClose }));
  const saving = rate ? update : create;
  const form = useZodForm<Values, Output>(schema, valuesOf(rate));
  const fault = useServerFault(form, saving.error, { "taxRate.duplicate": "code", "taxRate.rateOfCategory": "rate", "taxRate.used": "rate" });
  const { control } = form;
  const category = useWatch({ control, name: "category" });
  return (
    <FormSheet
      title={rate ? t("editTitle") : t("new")}
      form={form}
      error={fault}
      pending={saving.isPending}
      onClose={onClose}
      onSubmit={(values) => (rate ? update.mutate({ ...asOfCategory(values), id: rate.id }) : create.mutate(asOfCategory(values)))}
    >
      <TextField control={control} name="name" label={t("name")} autoFocus autoComplete="off" className="sm:col-span-2" />
      <SelectField
        control={control}
        name="category"
        label={t("categoryLabel")}
        description={t(`categoryHint.${category}`)}
        options={VAT_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        className="sm:col-span-2"
      />
      {category === "S" && <DecimalField control={control} name="rate" label={t("rate")} unit="%" />}
      <TextField control={control} name="code" label={t("code")} description={t("codeHint")} autoComplete="off" />
      <SelectField control={control} name="kind" label={t("kindLabel")} options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      {needsExemptionText(category) && (
        <>
          <TextField control={control} name="exemptionText" label={t("exemptionText")} description={t("exemptionTextHint")} optional autoComplete="off" className="sm:col-span-2" />
          <TextField control={control} name="exemptionCode" label={t("exemptionCode")} description={t("exemptionCodeHint")} optional autoComplete="off" className="sm:col-span-2" />
        </>
      )}
    </FormSheet>
  );
}
