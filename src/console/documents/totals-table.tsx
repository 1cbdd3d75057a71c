"use client";

import { useLocale, useTranslations } from "next-intl";

import { Money } from "@/console/components/money";
import { cn } from "@/console/lib/cn";
import type { VatCategory } from "@/lib/billing/codes";
import { type DecimalInput, formatPercent } from "@/lib/money";

type TotalRowProps = { label: string; value: DecimalInput; currency: string; isStrong?: boolean; isMuted?: boolean };

/** One amount of a document's totals; belongs in a `dl`. */
export function TotalRow({ label, value, currency, isStrong = false, isMuted = false }: TotalRowProps) {
  return (
    <div className={cn("flex items-baseline justify-between gap-4", isStrong && "mt-2 border-t pt-2.5 text-base font-semibold", isMuted && "text-muted-foreground")}>
      <dt className={cn(!isStrong && "text-muted-foreground")}>{label}</dt>
      <dd>
        <Money value={value} currency={currency} />
      </dd>
    </div>
  );
}

type TaxRow = { vatCategory: VatCategory; vatRate: DecimalInput; taxableAmount: DecimalInput; vatAmount: DecimalInput };

/** "20 %", or why there is none. */
export function useVatLabel(): (row: Pick<TaxRow, "vatCategory" | "vatRate">) => string {
  const t = useTranslations("documents.vatCategory");
  const locale = useLocale();
  return ({ vatCategory, vatRate }) => (vatCategory === "S" || vatCategory === "Z" ? formatPercent(vatRate, locale) : t(vatCategory));
}

/** VAT by rate. */
export function VatTable({ taxLines, currency }: { taxLines: readonly TaxRow[]; currency: string }) {
  const t = useTranslations("documents.totals");
  const vatLabel = useVatLabel();
  if (taxLines.length === 0) return null;
  return (
    <table className="text-muted-foreground w-full text-[0.8125rem]">
      <thead>
        <tr className="border-b text-xs">
          <th scope="col" className="py-1.5 text-left font-medium">{t("vatRate")}</th>
          <th scope="col" className="py-1.5 text-right font-medium">{t("taxable")}</th>
          <th scope="col" className="py-1.5 text-right font-medium">{t("vat")}</th>
        </tr>
      </thead>
      <tbody>
        {taxLines.map((row) => (
          <tr key={vatLabel(row)}>
            <th scope="row" className="py-1 text-left font-normal">{vatLabel(row)}</th>
            <td className="py-1 text-right"><Money value={row.taxableAmount} currency={currency} /></td>
            <td className="py-1 text-right"><Money value={row.vatAmount} currency={currency} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
