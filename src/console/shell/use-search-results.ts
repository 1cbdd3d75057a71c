"use client";

import { useQuery } from "@tanstack/react-query";
import { FileCheck2, type LucideIcon, Package, ReceiptText, Users } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";

import { useTRPC } from "@/console/lib/trpc";
import { useDebounced } from "@/console/lib/use-debounced";
import { formatMoney, formatUnitPrice } from "@/lib/money";

export type SearchResult = { key: string; label: string; detail: string; icon: LucideIcon; href: string };

type SearchResults = {
  groups: { key: "clients" | "products" | "quotes" | "invoices"; results: SearchResult[] }[];
  searching: boolean;
};

const SHORTEST = 2;

/** The records that match what is typed, of the kinds that the person may see; none for less than two letters. */
export function useSearchResults(text: string, enabled: boolean): SearchResults {
  const trpc = useTRPC();
  const locale = useLocale();
  const t = useTranslations("shell.command");
  const query = text.trim();
  const rested = useDebounced(query, 200);
  const isLong = query.length >= SHORTEST;
  const found = useQuery(trpc.search.global.queryOptions({ query: rested }, { enabled: enabled && rested.length >= SHORTEST }));
  const isLate = rested !== query;
  const searching = enabled && isLong && (isLate || found.isFetching);
  // What was found for other words is not shown under these.
  if (!isLong || isLate || !found.data) return { groups: [], searching };
  const { clients, products, quotes, invoices } = found.data;
  const documentOf = (path: "quotes" | "invoices", icon: LucideIcon) => (document: (typeof quotes)[number] | (typeof invoices)[number]) => ({
    key: document.id,
    label: `${document.number ?? t("draft")} – ${document.client.name}`,
    detail: formatMoney(document.totalGross, document.currencyCode, locale),
    icon,
    href: `/${path}/${document.id}`,
  });
  return {
    searching,
    groups: [
      {
        key: "clients",
        results: clients.map(({ id, name, number, billingCity }) => ({
          key: id,
          label: name,
          detail: [billingCity, number].filter(Boolean).join(" · "),
          icon: Users,
          href: `/clients/${id}`,
        })),
      },
      {
        key: "products",
        results: products.map(({ id, name, sku, salePrice }) => ({
          key: id,
          label: name,
          detail: `${sku} · ${formatUnitPrice(salePrice, "EUR", locale)}`,
          icon: Package,
          href: `/catalogue/${id}`,
        })),
      },
      { key: "quotes", results: quotes.map(documentOf("quotes", FileCheck2)) },
      { key: "invoices", results: invoices.map(documentOf("invoices", ReceiptText)) },
    ],
  };
}
