"use client";

import { useTranslations } from "next-intl";
import { type UseFormReturn, useWatch } from "react-hook-form";

import { CategoryField } from "@/console/catalogue/category-field";
import { kindIcons } from "@/console/catalogue/kind-icons";
import { type PresentRates, PurchaseSection, SaleSection } from "@/console/catalogue/price-sections";
import { isThing, productKinds, type ProductOutput, productSchema, type ProductValues } from "@/console/catalogue/product-form-schema";
import { ChoiceField } from "@/console/components/fields/choice-field";
import { SwitchField } from "@/console/components/fields/switch-field";
import { TextField } from "@/console/components/fields/text-field";
import { TextareaField } from "@/console/components/fields/textarea-field";
import { Form, FormActions, FormSection } from "@/console/components/form";
import { useServerFault } from "@/console/lib/server-fault";
import { useZodForm } from "@/console/lib/use-zod-form";

export type ProductFormState = UseFormReturn<ProductValues, unknown, ProductOutput>;

type ProductFormProps = {
  values: ProductValues;
  /** The rates of a product that is changed: they may no longer be offered. */
  present?: PresentRates;
  isNew?: boolean;
  onSubmit: (product: ProductOutput) => void;
  pending: boolean;
  error: unknown;
  cancelHref: string;
};

/** Everything that is known of a product, to create or to change it. */
export function ProductForm({ values, present, isNew = false, onSubmit, pending, error, cancelHref }: ProductFormProps) {
  const t = useTranslations("catalogue");
  const form = useZodForm(productSchema, values);
  const fault = useServerFault(form, error);
  return (
    <Form form={form} onSubmit={onSubmit} error={fault}>
      <DescriptionSection form={form} isNew={isNew} />
      <SaleSection form={form} present={present} />
      <PurchaseSection form={form} present={present} />
      <FormActions pending={pending} submitLabel={isNew ? t("form.create") : undefined} cancelHref={cancelHref} />
    </Form>
  );
}

function DescriptionSection({ form: { control }, isNew }: { form: ProductFormState; isNew: boolean }) {
  const t = useTranslations("catalogue");
  const kind = useWatch({ control, name: "kind" });
  return (
    <FormSection title={t("form.what")} description={t("form.whatHint")}>
      <ChoiceField
        control={control}
        name="kind"
        label={t("fields.kind")}
        options={productKinds.map((value) => ({ value, label: t(`kind.${value}`), icon: kindIcons[value] }))}
        description={t(`kindHint.${kind}`)}
        className="sm:col-span-2"
      />
      <TextField control={control} name="name" label={t("fields.name")} autoFocus={isNew} autoComplete="off" className="sm:col-span-2" />
      <TextField control={control} name="sku" label={t("fields.sku")} description={t("form.skuHint")} autoComplete="off" />
      <CategoryField control={control} />
      <TextareaField control={control} name="description" label={t("fields.description")} description={t("form.descriptionHint")} optional rows={3} className="sm:col-span-2" />
      {isThing(kind) && (
        <>
          <TextField control={control} name="barcode" label={t("fields.barcode")} optional inputMode="numeric" autoComplete="off" />
          <SwitchField control={control} name="trackStock" label={t("fields.trackStock")} description={t("form.trackStockHint")} className="sm:col-span-2" />
        </>
      )}
    </FormSection>
  );
}
