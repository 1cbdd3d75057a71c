"use client";

import { useLocale } from "next-intl";

import { unitLabel } from "@/lib/billing/unit-labels";
import { type DecimalInput, formatUnitPrice } from "@/lib/money";

type UnitPriceProps = { value: DecimalInput | null; unitCode: string };

/** "52,00 € / h". Prices of the catalogue are in euros. */
export function UnitPrice({ value, unitCode }: UnitPriceProps) {
  const locale = useLocale();
  if (value === null) return <span className="text-muted-foreground">–</span>;
  const unit = unitLabel(unitCode, locale === "en" ? "en" : "fr");
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatUnitPrice(value, "EUR", locale)}
      {unit && <span className="text-muted-foreground"> / {unit}</span>}
    </span>
  );
}
