"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { FileUp, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { DataTable } from "@/console/components/data-table/data-table";
import { FilterSelect } from "@/console/components/data-table/filter-select";
import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { importEntities } from "@/console/imports/import-types";
import { useImportColumns } from "@/console/imports/use-import-columns";
import { pagedList } from "@/console/lib/paged-list";
import { useTRPC } from "@/console/lib/trpc";
import { useListState } from "@/console/lib/use-list-state";
import { usePermission } from "@/console/shell/console-session";

const statuses = ["UPLOADED", "MAPPED", "VALIDATED", "RUNNING", "COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED", "CANCELLED"] as const;
const listOptions = {
  sorts: ["createdAt"],
  defaultSort: { key: "createdAt", direction: "desc" },
  filters: { entity: importEntities, status: statuses },
} as const;

/** The imports of the organisation, the newest first. */
export function ImportList() {
  const t = useTranslations("imports");
  const trpc = useTRPC();
  const list = useListState(listOptions);
  const { search, filters } = list;
  const query = useInfiniteQuery(trpc.dataImport.list.infiniteQueryOptions({ search, ...filters }, pagedList));
  const columns = useImportColumns();
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={<NewImportButton />} />
      <DataTable
        label={t("title")}
        columns={columns}
        query={query}
        list={list}
        searchPlaceholder={t("list.search")}
        filters={
          <>
            <FilterSelect
              label={t("list.entity")}
              value={filters.entity}
              onChange={(entity) => list.setFilter("entity", entity)}
              options={importEntities.map((entity) => ({ value: entity, label: t(`entity.${entity}`) }))}
            />
            <FilterSelect
              label={t("list.status")}
              value={filters.status}
              onChange={(status) => list.setFilter("status", status)}
              options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            />
          </>
        }
        empty={{ icon: FileUp, title: t("list.emptyTitle"), description: t("list.emptyDescription"), action: <NewImportButton /> }}
        rowHref={({ id }) => `/imports/${id}`}
      />
    </>
  );
}

function NewImportButton() {
  const t = useTranslations("imports");
  if (!usePermission("imports:run")) return null;
  return (
    <Button asChild>
      <Link href="/imports/new">
        <Plus /> {t("new")}
      </Link>
    </Button>
  );
}
