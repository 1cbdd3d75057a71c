"use client";

import { useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { SummaryStrip } from "@/console/documents/summary-strip";
import type { Quote } from "@/console/quotes/quote-types";
import { percentOf, round2, sum } from "@/lib/money";

/** The amounts and dates that one opens a quote for. */
export function QuoteSummary({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes.summary");
  const { currencyCode: currency, totalNet, totalGross, depositPercent, issueDate, validUntil, lines } = quote;
  const open = sum(lines.filter((line) => line.isOptional && !line.isSelected).map((line) => line.lineNet));
  const options = open.isZero() ? undefined : <>{t("options")} <Money value={open} currency={currency} /></>;
  return (
    <SummaryStrip
      items={[
        { label: t("net"), value: <Money value={totalNet} currency={currency} />, hint: options },
        { label: t("gross"), value: <Money value={totalGross} currency={currency} /> },
        depositPercent?.greaterThan(0)
          ? { label: t("deposit"), value: <Money value={round2(percentOf(totalGross, depositPercent))} currency={currency} /> }
          : { label: t("issueDate"), value: <DateText value={issueDate} /> },
        { label: t("validUntil"), value: <DateText value={validUntil} />, hint: validUntil ? undefined : t("validityHint") },
      ]}
    />
  );
}
