"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { CreditCard, Plus } from "lucide-react";
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
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { filterOfPaymentView, paymentListOptions, paymentViews } from "@/console/payments/payment-views";
import { usePaymentColumns } from "@/console/payments/payment-columns";
import { paymentMethods } from "@/console/payments/payment-schema";
import { usePermission } from "@/console/shell/console-session";
import { todayIn } from "@/lib/billing/calendar-day";

/** All money received. */
export function PaymentList() {
  const t = useTranslations("payments");
  const trpc = useTRPC();
  const list = useListState(paymentListOptions);
  const { view, method, client, period } = list.filters;
  const { from, to } = daysOf(period, todayIn(displayTimeZone));
  const query = useInfiniteQuery(
    trpc.payment.list.infiniteQueryOptions(
      {
        sort: list.sort.key,
        order: list.sort.direction,
        method: method && [method],
        ...filterOfPaymentView(view),
        search: list.search || undefined,
        clientId: client,
        paidFrom: from,
        paidTo: to,
      },
      pagedList,
    ),
  );
  const tabs = [undefined, ...paymentViews].map((value) => ({ value, label: t(`views.${value ?? "all"}`) }));
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={<NewPaymentButton />} />
      <ListTabs label={t("views.label")} value={view} options={tabs} onChange={(next) => list.setFilter("view", next)} />
      <DataTable
        label={t("title")}
        columns={usePaymentColumns()}
        query={query}
        list={list}
        searchPlaceholder={t("search")}
        rowHref={({ id }) => `/payments/${id}`}
        filters={
          <>
            <FilterSelect label={t("fields.method")} value={method} onChange={(next) => list.setFilter("method", next)} options={paymentMethods.map((value) => ({ value, label: t(`method.${value}`) }))} />
            <PeriodFilter value={period} onChange={(next) => list.setFilter("period", next)} />
            <ClientFilter value={client} onChange={(next) => list.setFilter("client", next)} />
          </>
        }
        empty={{ title: t("empty.title"), description: t("empty.description"), icon: CreditCard, action: <NewPaymentButton /> }}
      />
    </>
  );
}

function NewPaymentButton() {
  const t = useTranslations("payments");
  const mayCreate = usePermission("paiements:create");
  if (!mayCreate) return null;
  return (
    <Button asChild>
      <Link href="/payments/new">
        <Plus /> {t("new")}
      </Link>
    </Button>
  );
}
