"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { Percent, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { CatalogueHeader } from "@/console/catalogue/catalogue-header";
import { settingListOptions } from "@/console/catalogue/setting-list-state";
import { SettingMenu } from "@/console/catalogue/setting-menu";
import { SettingName } from "@/console/catalogue/setting-name";
import { type TaxRate, TaxRateSheet } from "@/console/catalogue/tax-rate-sheet";
import type { ListColumn } from "@/console/components/data-table/columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { Button } from "@/console/components/ui/button";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { wholeList } from "@/console/lib/whole-list";
import { usePermission } from "@/console/shell/console-session";
import { formatPercent } from "@/lib/money";

/** The VAT rates that lines choose from. */
export function TaxRateList() {
  const t = useTranslations("catalogue.taxRates");
  const trpc = useTRPC();
  const list = useListState(settingListOptions);
  const [edited, setEdited] = useState<TaxRate | "new" | null>(null);
  const mayAdd = usePermission("catalogue:create");
  const mayEdit = usePermission("catalogue:edit");
  const isArchive = list.filters.state === "archived";
  const rates = useQuery(trpc.taxRate.list.queryOptions({ archived: isArchive }));
  const columns = useColumns();
  return (
    <>
      <CatalogueHeader
        page="taxRates"
        actions={
          mayAdd && (
            <Button onClick={() => setEdited("new")}>
              <Plus /> {t("new")}
            </Button>
          )
        }
      />
      <DataTable
        label={t("title")}
        columns={columns}
        query={wholeList(rates)}
        list={list}
        searchable={false}
        filters={<FilterSelect label={t("state")} value={list.filters.state} onChange={(value) => list.setFilter("state", value)} options={[{ value: "archived", label: t("archived") }]} />}
        empty={{ icon: Percent, title: t("emptyTitle") }}
        onRowClick={mayEdit && !isArchive ? setEdited : undefined}
        rowActions={(rate) => <RateMenu rate={rate} onEdit={() => setEdited(rate)} />}
      />
      {edited && <TaxRateSheet rate={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function useColumns(): ListColumn<TaxRate>[] {
  const t = useTranslations("catalogue.taxRates");
  const locale = useLocale();
  return [
    { key: "name", header: t("name"), cell: (rate) => <SettingName {...rate} /> },
    { key: "code", header: t("code"), cell: ({ code }) => code },
    { key: "category", header: t("categoryLabel"), cell: ({ category }) => t(`category.${category}`) },
    { key: "kind", header: t("kindLabel"), cell: ({ kind }) => t(`kind.${kind}`), className: "max-lg:hidden" },
    { key: "rate", header: t("rate"), cell: ({ rate }) => <span className="font-medium tabular-nums">{formatPercent(rate, locale)}</span>, align: "right", phone: "aside" },
  ];
}

function RateMenu({ rate, onEdit }: { rate: TaxRate; onEdit: () => void }) {
  const t = useTranslations("catalogue.taxRates");
  const trpc = useTRPC();
  const setDefault = useMutation(trpc.taxRate.setDefault.mutationOptions({ meta: { success: t("defaultSet", { name: rate.name }) } }));
  const archive = useMutation(trpc.taxRate.archive.mutationOptions({ meta: { success: t("archivedNow") } }));
  return (
    <SettingMenu
      setting={rate}
      archiveDescription={t("archiveDescription")}
      onEdit={onEdit}
      onSetDefault={() => setDefault.mutate({ id: rate.id })}
      onArchive={() => archive.mutateAsync({ id: rate.id })}
    />
  );
}
