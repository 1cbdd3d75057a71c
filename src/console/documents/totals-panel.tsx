"use client";

import { useLocale, useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";

import { DecimalField } from "@/console/components/fields/decimal-field";
import { SelectField } from "@/console/components/fields/select-field";
import { Money } from "@/console/components/money";
import type { DocumentForm } from "@/console/documents/document-schema";
import { liveTotals, typedOptions } from "@/console/documents/live-totals";
import { TotalRow, VatTable } from "@/console/documents/totals-table";
import type { DocumentSettings } from "@/console/documents/use-document-settings";
import { formatPercent, percentOf, round2, parseDecimal, ZERO } from "@/lib/money";

type TotalsPanelProps = {
  form: DocumentForm;
  settings: DocumentSettings;
  currency: string;
  /** Quotes are discounted in percent only, and may ask for a deposit. */
  isQuote: boolean;
};

/** What the document that is being typed comes to. */
export function useLiveTotals(form: DocumentForm, settings: DocumentSettings) {
  const [lines, discountKind, discountPercent, discountAmount] = useWatch({
    control: form.control,
    name: ["lines", "discountKind", "discountPercent", "discountAmount"],
  });
  return { lines, totals: liveTotals({ lines, discountKind, discountPercent, discountAmount }, settings.rates, settings.vatRounding) };
}

/** The totals of what is typed, as it is typed, with the discount on the whole. */
export function TotalsPanel({ form, settings, currency, isQuote }: TotalsPanelProps) {
  const t = useTranslations("documents.totals");
  const { lines, totals } = useLiveTotals(form, settings);
  const options = typedOptions(lines);
  const hasDiscount = !totals.discountAmount.isZero();
  return (
    <div className="space-y-4">
      <DiscountFields form={form} currency={currency} isQuote={isQuote} />
      <dl aria-live="polite" className="space-y-1.5 text-sm">
        {hasDiscount && <TotalRow label={t("subtotalNet")} value={totals.subtotalNet} currency={currency} />}
        {hasDiscount && <TotalRow label={t("discount")} value={totals.discountAmount.negated()} currency={currency} />}
        <TotalRow label={t("net")} value={totals.totalNet} currency={currency} />
        <TotalRow label={t("vat")} value={totals.totalVat} currency={currency} />
        <TotalRow label={t("gross")} value={totals.totalGross} currency={currency} isStrong />
        {!options.isZero() && <TotalRow label={t("options")} value={options} currency={currency} isMuted />}
        {isQuote && <DepositRow form={form} gross={totals.totalGross} currency={currency} />}
      </dl>
      <VatTable taxLines={totals.taxLines} currency={currency} />
    </div>
  );
}

function DiscountFields({ form, currency, isQuote }: Pick<TotalsPanelProps, "form" | "currency" | "isQuote">) {
  const t = useTranslations("documents.totals");
  const kind = useWatch({ control: form.control, name: "discountKind" });
  const byPercent = isQuote || kind === "PERCENT";
  const symbol = currency === "EUR" ? "€" : currency;
  return (
    <div className="grid grid-cols-2 gap-3">
      {byPercent ? (
        <DecimalField key="percent" control={form.control} name="discountPercent" label={t("documentDiscount")} unit="%" />
      ) : (
        <DecimalField key="amount" control={form.control} name="discountAmount" label={t("documentDiscount")} unit={symbol} />
      )}
      {isQuote ? (
        <DecimalField control={form.control} name="depositPercent" label={t("deposit")} unit="%" />
      ) : (
        <SelectField
          control={form.control}
          name="discountKind"
          label={t("discountKind")}
          options={[
            { value: "PERCENT", label: t("inPercent") },
            { value: "AMOUNT", label: t("inMoney", { currency: symbol }) },
          ]}
        />
      )}
    </div>
  );
}

function DepositRow({ form, gross, currency }: { form: DocumentForm; gross: Parameters<typeof percentOf>[0]; currency: string }) {
  const t = useTranslations("documents.totals");
  const locale = useLocale();
  const percent = parseDecimal(useWatch({ control: form.control, name: "depositPercent" })) ?? ZERO;
  if (percent.isZero()) return null;
  return <TotalRow label={t("depositOf", { percent: formatPercent(percent, locale) })} value={round2(percentOf(gross, percent))} currency={currency} isMuted />;
}

/** The total that stays in sight while the lines are typed. */
export function RunningTotal({ form, settings, currency }: Omit<TotalsPanelProps, "isQuote">) {
  const t = useTranslations("documents.totals");
  const { totals } = useLiveTotals(form, settings);
  return (
    <p className="text-sm">
      <span className="text-muted-foreground">{t("gross")}</span>{" "}
      <Money value={totals.totalGross} currency={currency} className="text-base font-semibold" />
    </p>
  );
}
