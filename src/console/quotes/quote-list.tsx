"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { FileCheck2, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { DataTable } from "@/console/components/data-table/data-table";
import { ListTabs } from "@/console/components/list-tabs";
import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { ClientFilter, PeriodFilter } from "@/console/documents/list-filters";
import { daysOf } from "@/console/documents/periods";
import { displayTimeZone } from "@/console/i18n/locales";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { useQuoteColumns } from "@/console/quotes/quote-columns";
import { filterOfQuoteView, quoteListOptions, quoteViews } from "@/console/quotes/quote-views";
import { usePermission } from "@/console/shell/console-session";
import { todayIn } from "@/lib/billing/calendar-day";

/** All quotes. */
export function QuoteList() {
  const t = useTranslations("quotes");
  const trpc = useTRPC();
  const list = useListState(quoteListOptions);
  const { view, client, period } = list.filters;
  const { from, to } = daysOf(period, todayIn(displayTimeZone));
  const query = useInfiniteQuery(
    trpc.quote.list.infiniteQueryOptions(
      { sort: list.sort.key, order: list.sort.direction, ...filterOfQuoteView(view), search: list.search || undefined, clientId: client, issuedFrom: from, issuedTo: to },
      pagedList,
    ),
  );
  const tabs = [undefined, ...quoteViews].map((value) => ({ value, label: t(`views.${value ?? "all"}`) }));
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={<NewQuoteButton />} />
      <ListTabs label={t("views.label")} value={view} options={tabs} onChange={(next) => list.setFilter("view", next)} />
      <DataTable
        label={t("title")}
        columns={useQuoteColumns()}
        query={query}
        list={list}
        searchPlaceholder={t("search")}
        rowHref={({ id }) => `/quotes/${id}`}
        filters={
          <>
            <PeriodFilter value={period} onChange={(next) => list.setFilter("period", next)} />
            <ClientFilter value={client} onChange={(next) => list.setFilter("client", next)} />
          </>
        }
        empty={{ title: t("empty.title"), description: t("empty.description"), icon: FileCheck2, action: <NewQuoteButton /> }}
      />
    </>
  );
}

function NewQuoteButton() {
  const t = useTranslations("quotes");
  const mayCreate = usePermission("devis:create");
  if (!mayCreate) return null;
  return (
    <Button asChild>
      <Link href="/quotes/new">
        <Plus /> {t("new")}
      </Link>
    </Button>
  );
}
