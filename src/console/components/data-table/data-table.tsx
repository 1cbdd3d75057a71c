"use client";

import { type RowData, type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { type LucideIcon, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useRef } from "react";

import { Cards } from "@/console/components/data-table/cards";
import { type ListColumn, listFeatures, toColumnDefs } from "@/console/components/data-table/columns";
import { ClearFilters } from "@/console/components/data-table/filter-select";
import { Grid } from "@/console/components/data-table/grid";
import type { ListQuery } from "@/console/components/data-table/list-query";
import { moveRowFocus, useRowNavigation } from "@/console/components/data-table/row-navigation";
import { SearchBox } from "@/console/components/data-table/search-box";
import { type RowOpening, useOpenRow } from "@/console/components/data-table/use-open-row";
import { EmptyState } from "@/console/components/empty-state";
import { ErrorState } from "@/console/components/error-state";
import { Button } from "@/console/components/ui/button";
import { cn } from "@/console/lib/cn";
import type { ListTableControls } from "@/console/lib/use-list-state";
import { useIsPhone } from "@/console/lib/use-is-phone";

type DataTableProps<Row> = RowOpening<Row> & {
  /** Names the list for those who do not see it. */
  label: string;
  columns: readonly ListColumn<Row>[];
  query: ListQuery<Row>;
  /** From useListState. */
  list: ListTableControls;
  /** False for lists that the server cannot search. */
  searchable?: boolean;
  searchPlaceholder?: string;
  /** FilterSelects, beside the search box. */
  filters?: ReactNode;
  /** Shown when there is nothing at all, as opposed to nothing that matches. */
  empty?: { title: string; description?: string; icon?: LucideIcon; action?: ReactNode };
  /** The end of each row, usually a menu. */
  rowActions?: (row: Row) => ReactNode;
};

/** A list of records: search, filters, order and further pages come from the server; the address keeps them. */
export function DataTable<Row extends RowData & { id: string }>(props: DataTableProps<Row>) {
  const { label, columns, query, list, searchable = true, rowHref, rowActions } = props;
  const t = useTranslations("common.list");
  const isPhone = useIsPhone();
  const rowsRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  useRowNavigation(rowsRef, searchRef);

  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  const columnDefs = useMemo(() => toColumnDefs(columns), [columns]);
  const sorting = useMemo<SortingState>(() => [{ id: list.sort.key, desc: list.sort.direction === "desc" }], [list.sort]);

  const table = useTable({
    features: listFeatures,
    columns: columnDefs,
    data: rows,
    getRowId: (row) => row.id,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (updater: Updater<SortingState>) => {
      const [first] = typeof updater === "function" ? updater(sorting) : updater;
      list.setSort(first ? { key: first.id, direction: first.desc ? "desc" : "asc" } : null);
    },
  });

  const openRow = useOpenRow(props);
  const Rows = isPhone ? Cards : Grid;
  const hasNothing = !query.isPending && rows.length === 0;
  const total = query.data?.pages[0]?.total;

  return (
    <section aria-label={label} className="space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        {searchable && (
          <SearchBox
            value={list.search}
            onChange={list.setSearch}
            placeholder={props.searchPlaceholder}
            inputRef={searchRef}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              moveRowFocus(rowsRef.current, 1);
            }}
          />
        )}
        {props.filters}
        {list.narrowed && <ClearFilters onClear={list.clear} />}
      </div>

      <div
        ref={rowsRef}
        aria-busy={query.isPending || query.isPlaceholderData}
        className={cn("bg-card overflow-hidden rounded-xl border shadow-xs transition-opacity", query.isPlaceholderData && "opacity-60")}
      >
        {query.isPending && <p role="status" className="sr-only">{t("loading")}</p>}
        {query.error && rows.length === 0 ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : hasNothing ? (
          <NothingToShow narrowed={list.narrowed} onClear={list.clear} empty={props.empty} />
        ) : (
          <Rows label={label} table={table} loading={query.isPending} openRow={openRow} rowHref={rowHref} rowActions={rowActions} />
        )}
      </div>

      {rows.length > 0 && (
        <div className="text-muted-foreground flex min-h-8 flex-wrap items-center justify-between gap-3 text-[0.8125rem]">
          <p role="status" className="tabular-nums">
            {total !== undefined && total > rows.length
              ? t("shownOf", { shown: rows.length, total })
              : t("shown", { count: rows.length })}
          </p>
          {query.hasNextPage && (
            <Button variant="outline" size="sm" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t("loadMore")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

type NothingToShowProps = Pick<DataTableProps<never>, "empty"> & { narrowed: boolean; onClear: () => void };

function NothingToShow({ narrowed, onClear, empty }: NothingToShowProps) {
  const t = useTranslations("common.list");
  if (narrowed) {
    return (
      <EmptyState
        icon={SearchX}
        title={t("noMatchTitle")}
        description={t("noMatchDescription")}
        action={
          <Button variant="outline" size="sm" onClick={onClear}>
            {t("clearFilters")}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={empty?.icon}
      title={empty?.title ?? t("emptyTitle")}
      description={empty ? empty.description : t("emptyDescription")}
      action={empty?.action}
    />
  );
}
