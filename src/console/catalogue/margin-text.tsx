"use client";

import { useLocale, useTranslations } from "next-intl";

import { marginOf } from "@/console/catalogue/price";
import { Money } from "@/console/components/money";
import { formatPercent } from "@/lib/money";

/** What a sale leaves, in money and as a share of the price; nothing while one of the prices is missing. */
export function MarginText({ sale, purchase }: { sale: string; purchase: string }) {
  const t = useTranslations("catalogue.form");
  const locale = useLocale();
  const margin = marginOf(sale, purchase);
  if (!margin) return null;
  const share = margin.percent === null ? "–" : formatPercent(margin.percent, locale);
  return (
    <span className={margin.amount.isNegative() ? "text-danger" : undefined}>
      {t.rich("margin", { amount: () => <Money value={margin.amount} />, share })}
    </span>
  );
}
