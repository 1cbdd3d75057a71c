"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { CalendarClock, Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { CatalogueHeader } from "@/console/catalogue/catalogue-header";
import type { PaymentTerm } from "@/console/catalogue/payment-term-schema";
import { PaymentTermSheet } from "@/console/catalogue/payment-term-sheet";
import { settingListOptions } from "@/console/catalogue/setting-list-state";
import { SettingMenu } from "@/console/catalogue/setting-menu";
import { SettingName } from "@/console/catalogue/setting-name";
import type { ListColumn } from "@/console/components/data-table/columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { DateText } from "@/console/components/date-text";
import { Button } from "@/console/components/ui/button";
import { displayTimeZone } from "@/console/i18n/locales";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { wholeList } from "@/console/lib/whole-list";
import { usePermission } from "@/console/shell/console-session";
import { todayIn } from "@/lib/billing/calendar-day";
import { dueDate } from "@/lib/billing/due-date";
import { formatPercent } from "@/lib/money";

/** The payment terms that documents choose from. */
export function PaymentTermList() {
  const t = useTranslations("catalogue.paymentTerms");
  const trpc = useTRPC();
  const list = useListState(settingListOptions);
  const [edited, setEdited] = useState<PaymentTerm | "new" | null>(null);
  const mayAdd = usePermission("catalogue:create");
  const mayEdit = usePermission("catalogue:edit");
  const isArchive = list.filters.state === "archived";
  const terms = useQuery(trpc.paymentTerm.list.queryOptions({ archived: isArchive }));
  const columns = useColumns();
  return (
    <>
      <CatalogueHeader
        page="paymentTerms"
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
        query={wholeList(terms)}
        list={list}
        searchable={false}
        filters={<FilterSelect label={t("state")} value={list.filters.state} onChange={(value) => list.setFilter("state", value)} options={[{ value: "archived", label: t("archived") }]} />}
        empty={{ icon: CalendarClock, title: t("emptyTitle") }}
        onRowClick={mayEdit && !isArchive ? setEdited : undefined}
        rowActions={(term) => <TermMenu term={term} onEdit={() => setEdited(term)} />}
      />
      {edited && <PaymentTermSheet term={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function useColumns(): ListColumn<PaymentTerm>[] {
  const t = useTranslations("catalogue.paymentTerms");
  const locale = useLocale();
  const today = todayIn(displayTimeZone);
  return [
    { key: "name", header: t("name"), cell: (term) => <SettingName {...term} /> },
    { key: "code", header: t("code"), cell: ({ code }) => code },
    {
      key: "discount",
      header: t("discount"),
      cell: ({ earlyDiscountPercent, earlyDiscountDays }) =>
        earlyDiscountPercent && t("discountWithin", { percent: formatPercent(earlyDiscountPercent, locale), days: earlyDiscountDays ?? 0 }),
    },
    { key: "example", header: t("dueIfToday"), cell: (term) => <DateText value={dueDate(today, term)} />, align: "right", phone: "aside" },
  ];
}

function TermMenu({ term, onEdit }: { term: PaymentTerm; onEdit: () => void }) {
  const t = useTranslations("catalogue.paymentTerms");
  const trpc = useTRPC();
  const setDefault = useMutation(trpc.paymentTerm.setDefault.mutationOptions({ meta: { success: t("defaultSet", { name: term.name }) } }));
  const archive = useMutation(trpc.paymentTerm.archive.mutationOptions({ meta: { success: t("archivedNow") } }));
  return (
    <SettingMenu
      setting={term}
      archiveDescription={t("archiveDescription")}
      onEdit={onEdit}
      onSetDefault={() => setDefault.mutate({ id: term.id })}
      onArchive={() => archive.mutateAsync({ id: term.id })}
    />
  );
}
