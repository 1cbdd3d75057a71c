"use client";

import { useLocale, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { Money } from "@/console/components/money";
import { Badge } from "@/console/components/ui/badge";
import type { DocumentForm } from "@/console/documents/document-schema";
import { DescriptionCell, type ProductOption } from "@/console/documents/lines/description-cell";
import { ChoiceCell, DecimalCell } from "@/console/documents/lines/line-cell";
import { typedLineNet } from "@/console/documents/live-totals";
import type { DocumentSettings } from "@/console/documents/use-document-settings";
import { cn } from "@/console/lib/cn";
import { unitLabel } from "@/lib/billing/unit-labels";
import { formatPercent } from "@/lib/money";

type ItemLineProps = { form: DocumentForm; index: number; settings: DocumentSettings; currency: string };

/** A line that is sold: words, quantity, price, discount, VAT. */
export function ItemLine({ form, index, settings, currency }: ItemLineProps) {
  const t = useTranslations("documents.lines");
  const line = useWatch({ control: form.control, name: `lines.${index}` });
  const units = useUnitOptions(settings, line.unitCode);
  const rates = useRateOptions(settings);

  function fillFrom(product: ProductOption) {
    const { id, sku, name, description, salePrice, unitCode, saleTaxRate } = product;
    const filled = {
      ...line,
      productId: id,
      sku: sku ?? "",
      description: description ? `${name}\n${description}` : name,
      unitCode,
      unitPrice: salePrice.toFixed(),
      taxRateId: saleTaxRate?.id ?? line.taxRateId,
    };
    form.setValue(`lines.${index}`, filled, { shouldDirty: true });
    form.clearErrors(`lines.${index}`);
    focusAtOnce(`lines.${index}.quantity`);
  }

  const cell = { form, index };
  return (
    <>
      <div className="col-span-full @4xl:col-span-1">
        <DescriptionCell {...cell} label={t("description")} onPick={fillFrom} />
        {(line.sku || line.isOptional) && (
          <p className="text-muted-foreground mt-1 flex items-center gap-2 px-0.5 text-xs">
            {line.isOptional && <Badge tone="brand">{t("option")}</Badge>}
            {line.sku}
          </p>
        )}
      </div>
      <DecimalCell {...cell} name="quantity" label={t("quantity")} />
      <ChoiceCell {...cell} name="unitCode" label={t("unit")} options={units} />
      <DecimalCell {...cell} name="unitPrice" label={t("unitPrice")} />
      <DecimalCell {...cell} name="discountPercent" label={t("discount")} unit="%" />
      <ChoiceCell {...cell} name="taxRateId" label={t("vat")} options={rates} />
      <div className="flex items-center justify-end gap-2 self-end pb-1.5 text-right text-sm font-medium @4xl:self-start @4xl:pt-2 @4xl:pb-0">
        <span className="text-muted-foreground mr-auto text-xs font-normal @4xl:sr-only">{t("net")}</span>
        <Money value={typedLineNet(line)} currency={currency} dimZero className={cn(line.isOptional && "text-muted-foreground font-normal")} />
      </div>
    </>
  );
}

/** The form's own `setFocus` waits for the next tick, and what is typed until then would go to the old field. */
function focusAtOnce(name: string): void {
  const [input] = document.getElementsByName(name);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

function useUnitOptions({ units }: DocumentSettings, current: string) {
  const locale = useLocale() === "fr" ? "fr" : "en";
  const known = units.map(({ code, name, nameFr }) => ({ value: code, label: unitLabel(code, locale) || (locale === "fr" ? nameFr : name) }));
  return known.some(({ value }) => value === current) ? known : [...known, { value: current, label: unitLabel(current, locale) || current }];
}

function useRateOptions({ rates }: DocumentSettings) {
  const locale = useLocale();
  const t = useTranslations("documents.vatCategory");
  return rates.map(({ id, rate, category }) => ({
    value: id,
    label: category === "S" || category === "Z" ? formatPercent(rate, locale) : t(category),
  }));
}
