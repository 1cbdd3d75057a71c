"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus, ReceiptText } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { ListTabs } from "@/console/components/list-tabs";
import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { ClientFilter, PeriodFilter } from "@/console/documents/list-filters";
import { daysOf } from "@/console/documents/periods";
import { displayTimeZone } from "@/console/i18n/locales";
import { useInvoiceColumns } from "@/console/invoices/invoice-columns";
import { filteredTypes, filterOfInvoiceView, invoiceListOptions, invoiceViews } from "@/console/invoices/invoice-views";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { usePermission } from "@/console/shell/console-session";
import { todayIn } from "@/lib/billing/calendar-day";

/** All invoices and credit notes that the person may see. */
export function InvoiceList() {
  const t = useTranslations("invoices");
  const trpc = useTRPC();
  const list = useListState(invoiceListOptions);
  const { view, type, client, period } = list.filters;
  const { from, to } = daysOf(period, todayIn(displayTimeZone));
  const query = useInfiniteQuery(
    trpc.invoice.list.infiniteQueryOptions(
      {
        sort: list.sort.key,
        order: list.sort.direction,
        type: type && [type],
        ...filterOfInvoiceView(view),
        search: list.search || undefined,
        clientId: client,
        issuedFrom: from,
        issuedTo: to,
      },
      pagedList,
    ),
  );
  const columns = useInvoiceColumns();
  const tabs = [undefined, ...invoiceViews].map((value) => ({ value, label: t(`views.${value ?? "all"}`) }));
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={<NewInvoiceButton />} />
      <ListTabs label={t("views.label")} value={view} options={tabs} onChange={(next) => list.setFilter("view", next)} />
      <DataTable
        label={t("title")}
        columns={columns}
        query={query}
        list={list}
        searchPlaceholder={t("search")}
        rowHref={({ id }) => `/invoices/${id}`}
        filters={
          <>
            <FilterSelect label={t("columns.type")} value={type} onChange={(next) => list.setFilter("type", next)} options={filteredTypes.map((value) => ({ value, label: t(`type.${value}`) }))} />
            <PeriodFilter value={period} onChange={(next) => list.setFilter("period", next)} />
            <ClientFilter value={client} onChange={(next) => list.setFilter("client", next)} />
          </>
        }
        empty={{ title: t("empty.title"), description: t("empty.description"), icon: ReceiptText, action: <NewInvoiceButton /> }}
      />
    </>
  );
}

function NewInvoiceButton() {
  const t = useTranslations("invoices");
  const mayCreate = usePermission("facturation:create");
  if (!mayCreate) return null;
  return (
    <Button asChild>
      <Link href="/invoices/new">
        <Plus /> {t("new")}
      </Link>
    </Button>
  );
}
