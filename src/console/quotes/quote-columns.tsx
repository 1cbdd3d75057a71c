"use client";

import { useTranslations } from "next-intl";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import type { QuoteRow } from "@/console/quotes/quote-types";

/** "DE2026-00007", with its version from the second on, or what a draft is called. */
export function useQuoteName(): (quote: Pick<QuoteRow, "number" | "version">) => string {
  const t = useTranslations("quotes");
  return ({ number, version }) => {
    if (number === null) return t("draft");
    return version > 1 ? t("versionOf", { number, version }) : number;
  };
}

/** The columns of the list of quotes. */
export function useQuoteColumns(): ListColumn<QuoteRow>[] {
  const t = useTranslations("quotes");
  const nameOf = useQuoteName();
  return [
    {
      key: "number",
      header: t("columns.number"),
      sortable: true,
      phone: "title",
      cell: (quote) => (
        <>
          {nameOf(quote)}
          {quote.title && <span className="text-muted-foreground block max-w-72 truncate text-xs font-normal">{quote.title}</span>}
        </>
      ),
    },
    { key: "client", header: t("columns.client"), cell: ({ client }) => <span className="block max-w-64 truncate">{client.name}</span> },
    { key: "issueDate", header: t("columns.issueDate"), sortable: true, phone: "hidden", cell: ({ issueDate }) => <DateText value={issueDate} /> },
    { key: "validUntil", header: t("columns.validUntil"), sortable: true, cell: ({ validUntil }) => <DateText value={validUntil} /> },
    { key: "status", header: t("columns.status"), cell: ({ status }) => <StatusBadge status={status} messages="quotes.status" /> },
    { key: "owner", header: t("columns.owner"), phone: "hidden", cell: ({ owner }) => owner?.name ?? <span className="text-muted-foreground">–</span> },
    {
      key: "totalGross",
      header: t("columns.totalGross"),
      sortable: true,
      align: "right",
      phone: "aside",
      cell: ({ totalGross, currencyCode }) => <Money value={totalGross} currency={currencyCode} className="font-medium" />,
    },
  ];
}
