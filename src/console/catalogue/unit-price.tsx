"use client";

import { useLocale } from "next-intl";

import { unitLabel } from "@/lib/billing/unit-labels";
import { type DecimalInput, decimal, formatNumber } from "@/lib/money";

type UnitPriceProps = { value: DecimalInput | null; unitCode: string };

/** "52,00 € / h": with as many decimals as the price has, which may be four. Prices of the catalogue are in euros. */
export function UnitPrice({ value, unitCode }: UnitPriceProps) {
  const locale = useLocale();
  if (value === null) return <span className="text-muted-foreground">–</span>;
  const unit = unitLabel(unitCode, locale === "en" ? "en" : "fr");
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatNumber(decimal(value), locale, { min: 2 })}&nbsp;€
      {unit && <span className="text-muted-foreground"> / {unit}</span>}
    </span>
  );
}
