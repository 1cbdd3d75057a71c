"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Plus, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { clientKinds } from "@/console/clients/client-form-schema";
import { ClientRowMenu } from "@/console/clients/client-row-menu";
import { clientFilters, clientListOptions, clientStatuses } from "@/console/clients/client-query";
import { ExportClients } from "@/console/clients/export-clients";
import { useClientColumns } from "@/console/clients/use-client-columns";
import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { ListTabs } from "@/console/components/list-tabs";
import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { usePermission } from "@/console/shell/console-session";

/** The clients of the organisation. */
export function ClientList() {
  const t = useTranslations("clients");
  const trpc = useTRPC();
  const list = useListState(clientListOptions);
  const { sort } = list;
  const query = useInfiniteQuery(
    trpc.client.list.infiniteQueryOptions({ ...clientFilters(list), sort: sort.key, order: sort.direction }, pagedList),
  );
  const columns = useClientColumns();
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={<Actions />} />
      <ListTabs
        label={t("fields.status")}
        value={list.filters.status}
        onChange={(status) => list.setFilter("status", status)}
        options={[{ value: undefined, label: t("list.all") }, ...clientStatuses.map((status) => ({ value: status, label: t(`list.tabs.${status}`) }))]}
      />
      <DataTable
        label={t("title")}
        columns={columns}
        query={query}
        list={list}
        searchPlaceholder={t("list.search")}
        filters={
          <FilterSelect
            label={t("fields.kind")}
            value={list.filters.kind}
            onChange={(kind) => list.setFilter("kind", kind)}
            options={clientKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
        }
        empty={{ icon: Users, title: t("list.emptyTitle"), description: t("list.emptyDescription"), action: <NewClientButton /> }}
        rowHref={(client) => `/clients/${client.id}`}
        rowActions={(client) => <ClientRowMenu client={client} />}
      />
    </>
  );
}

function Actions() {
  const list = useListState(clientListOptions);
  return (
    <>
      <ExportClients filters={clientFilters(list)} />
      <NewClientButton />
    </>
  );
}

function NewClientButton() {
  const t = useTranslations("clients");
  if (!usePermission("clients:create")) return null;
  return (
    <Button asChild>
      <Link href="/clients/new">
        <Plus /> {t("new")}
      </Link>
    </Button>
  );
}
