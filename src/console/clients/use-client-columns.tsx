"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import type { ApiOutputs } from "@/console/lib/api-types";
import { countryName } from "@/console/lib/countries";
import { usePermission } from "@/console/shell/console-session";

export type ClientRow = ApiOutputs["client"]["list"]["items"][number];

function placeOf({ billingCity, billingCountry }: ClientRow, locale: string): string {
  if (billingCountry === "FR") return billingCity ?? "";
  return [billingCity, countryName(billingCountry, locale)].filter(Boolean).join(", ");
}

/** The columns of the list of clients; what a client owes only for those who may see every invoice. */
export function useClientColumns(): ListColumn<ClientRow>[] {
  const t = useTranslations("clients");
  const locale = useLocale();
  const seesBalances = usePermission("facturation:read");
  return useMemo(() => {
    const columns: ListColumn<ClientRow>[] = [
      { key: "name", header: t("fields.name"), cell: (client) => <NameCell client={client} />, sortable: true },
      { key: "number", header: t("fields.number"), cell: ({ number }) => <span className="tabular-nums">{number}</span>, sortable: true, className: "md:w-32" },
      { key: "status", header: t("fields.status"), cell: ({ status }) => <StatusBadge status={status} messages="clients.status" /> },
      { key: "city", header: t("fields.billingCity"), cell: (client) => placeOf(client, locale) },
      { key: "createdAt", header: t("fields.createdAt"), cell: ({ createdAt }) => <DateText value={createdAt} />, sortable: true, phone: "hidden", className: "max-lg:hidden" },
    ];
    if (!seesBalances) return columns;
    return [
      ...columns,
      { key: "openBalance", header: t("fields.openBalance"), cell: ({ openBalance, currencyCode }) => <Money value={openBalance} currency={currencyCode} dimZero />, align: "right", phone: "aside" },
    ];
  }, [t, locale, seesBalances]);
}

function NameCell({ client: { name, tradeName, email } }: { client: ClientRow }) {
  const second = tradeName ?? email;
  return (
    <span className="block max-w-80 min-w-0">
      <span className="block truncate">{name}</span>
      {second && <span className="text-muted-foreground block truncate text-xs font-normal">{second}</span>}
    </span>
  );
}
