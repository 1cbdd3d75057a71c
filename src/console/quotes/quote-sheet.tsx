"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";

import { DocumentSheet } from "@/console/documents/sheet/document-sheet";
import type { SheetContent } from "@/console/documents/sheet/sheet-content";
import { useParties } from "@/console/documents/sheet/use-parties";
import type { Quote } from "@/console/quotes/quote-types";
import { formatPercent, percentOf, round2 } from "@/lib/money";

/** The quote as it is printed. */
export function QuoteSheet({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes");
  const format = useFormatter();
  const day = (value: Date | null) => (value ? format.dateTime(value, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : null);
  const parties = useParties({ clientId: quote.clientId, name: quote.client.name, contactName: quote.contact?.fullName ?? null }, true);
  const { number, version, taxLines, lines } = quote;
  const content: SheetContent = {
    title: t("one"),
    number: number !== null && version > 1 ? t("versionOf", { number, version }) : number,
    isDraft: quote.status === "DRAFT",
    currency: quote.currencyCode,
    ...parties,
    facts: [
      { label: t("facts.issueDate"), value: day(quote.issueDate) },
      { label: t("facts.validUntil"), value: day(quote.validUntil) },
      { label: t("facts.paymentTerm"), value: quote.paymentTerm?.name ?? null },
    ],
    subject: quote.title,
    introduction: quote.introduction,
    lines,
    taxLines,
    ...useSheetTotals(quote),
    settlement: null,
    notes: quote.terms,
    mentions: [],
  };
  return <DocumentSheet content={content} />;
}

function useSheetTotals(quote: Quote): Pick<SheetContent, "totals" | "due"> {
  const t = useTranslations("documents.totals");
  const locale = useLocale();
  const { subtotalNet, discountAmount, totalNet, totalVat, totalGross, depositPercent } = quote;
  const discount = discountAmount.isZero()
    ? []
    : [
        { label: t("subtotalNet"), value: subtotalNet },
        { label: t("discount"), value: discountAmount.negated() },
      ];
  const deposit = depositPercent?.greaterThan(0)
    ? [{ label: t("depositOf", { percent: formatPercent(depositPercent, locale) }), value: round2(percentOf(totalGross, depositPercent)) }]
    : [];
  return {
    totals: [...discount, { label: t("net"), value: totalNet }, { label: t("vat"), value: totalVat }, ...deposit],
    due: { label: t("gross"), value: totalGross },
  };
}
