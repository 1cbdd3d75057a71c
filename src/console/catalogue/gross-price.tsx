"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useWatch } from "react-hook-form";

import { netOfGross, priceBreakdown } from "@/console/catalogue/price";
import type { ProductFormState } from "@/console/catalogue/product-form";
import { DecimalInput } from "@/console/components/decimal-input";
import { Label } from "@/console/components/ui/label";
import { Money } from "@/console/components/money";
import type { DecimalInput as DecimalValue } from "@/lib/money";

/** The price with VAT, which follows the net price, and sets it when it is typed. */
export function GrossPrice({ form, rate }: { form: ProductFormState; rate: DecimalValue }) {
  const t = useTranslations("catalogue");
  const id = useId();
  const net = useWatch({ control: form.control, name: "salePrice" });
  // While it is being typed, it is what was typed; otherwise what follows from the net price.
  const [typed, setTyped] = useState<string | null>(null);
  const price = priceBreakdown(net, rate);

  function setGross(text: string) {
    setTyped(text);
    const wanted = text === "" ? "" : netOfGross(text, rate);
    if (wanted !== null) form.setValue("salePrice", wanted, { shouldDirty: true, shouldValidate: true });
  }

  return (
    <div data-slot="field" className="flex min-w-0 flex-col gap-1.5">
      <Label htmlFor={id}>{t("fields.grossPrice")}</Label>
      <DecimalInput id={id} unit="€" value={typed ?? price?.gross.toFixed(2) ?? ""} onChange={setGross} onBlur={() => setTyped(null)} aria-describedby={`${id}-note`} />
      <p id={`${id}-note`} className="text-muted-foreground text-[0.8125rem]">
        {price ? t.rich("form.ofWhichTax", { tax: () => <Money value={price.tax} /> }) : t("form.grossHint")}
      </p>
    </div>
  );
}
