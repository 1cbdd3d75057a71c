"use client";

import type { ReactTable, RowData } from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";

import type { ListFeatures } from "@/console/components/data-table/columns";
import type { useOpenRow } from "@/console/components/data-table/use-open-row";
import { Skeleton } from "@/console/components/ui/skeleton";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/console/components/ui/table";
import { cn } from "@/console/lib/cn";

export type RowsProps<Row extends RowData> = {
  label: string;
  table: ReactTable<ListFeatures, Row>;
  /** True until the first rows are there. */
  loading: boolean;
  openRow: ReturnType<typeof useOpenRow<Row>>;
  rowHref?: (row: Row) => string;
  rowActions?: (row: Row) => ReactNode;
};

export const skeletonRows = [0, 1, 2, 3, 4, 5, 6, 7];

type Header<Row extends RowData> = ReturnType<RowsProps<Row>["table"]["getFlatHeaders"]>[number];

const ariaSort = { asc: "ascending", desc: "descending" } as const;

function HeaderCell<Row extends RowData>({ header, table }: { header: Header<Row>; table: RowsProps<Row>["table"] }) {
  const t = useTranslations("common.list");
  const { column } = header;
  const { align, className } = column.columnDef.meta ?? {};
  const sorted = column.getIsSorted();
  const Arrow = sorted === "desc" ? ArrowDown : sorted === "asc" ? ArrowUp : ChevronsUpDown;
  const title = <table.FlexRender header={header} />;
  return (
    <TableHead aria-sort={sorted ? ariaSort[sorted] : undefined} className={cn(align === "right" && "text-right", className)}>
      {column.getCanSort() ? (
        <button
          type="button"
          onClick={column.getToggleSortingHandler()}
          title={t("sortBy", { column: String(column.columnDef.header) })}
          className={cn(
            "hover:text-foreground focus-visible:ring-ring/40 group/sort -mx-1.5 inline-flex items-center gap-1 rounded px-1.5 py-1 outline-none focus-visible:ring-[3px]",
            sorted && "text-foreground",
            align === "right" && "flex-row-reverse",
          )}
        >
          {title}
          <Arrow className={cn("size-3.5", !sorted && "opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60")} />
        </button>
      ) : (
        title
      )}
    </TableHead>
  );
}

function SkeletonRows({ columns, withActions }: { columns: number; withActions: boolean }) {
  return skeletonRows.map((row) => (
    <TableRow key={row}>
      {Array.from({ length: columns + (withActions ? 1 : 0) }, (_, column) => (
        <TableCell key={column}>
          <Skeleton className={cn("h-4", column === 0 ? "w-36" : "w-20")} />
        </TableCell>
      ))}
    </TableRow>
  ));
}

/** The rows as a table, for wide screens. */
export function Grid<Row extends RowData>({ label, table, loading, openRow, rowHref, rowActions }: RowsProps<Row>) {
  const headers = table.getFlatHeaders();
  return (
    <Table aria-label={label}>
      <TableHeader>
        <TableRow>
          {headers.map((header) => (
            <HeaderCell key={header.id} header={header} table={table} />
          ))}
          {rowActions && <TableHead className="w-12" />}
        </TableRow>
      </TableHeader>
      <TableBody>
        {loading && <SkeletonRows columns={headers.length} withActions={rowActions !== undefined} />}
        {table.getRowModel().rows.map((row, index) => (
          <TableRow
            key={row.id}
            data-row
            tabIndex={index === 0 ? 0 : -1}
            className={cn(
              "focus-visible:bg-brand/5 outline-none focus-visible:shadow-[inset_2px_0_0_var(--primary)]",
              openRow && "hover:bg-muted/60 cursor-pointer",
            )}
            {...openRow?.(row.original)}
          >
            {row.getAllCells().map((cell) => {
              const { align, phone, className } = cell.column.columnDef.meta ?? {};
              const content = <table.FlexRender cell={cell} />;
              const isLink = phone === "title" && rowHref !== undefined;
              return (
                <TableCell key={cell.id} className={cn(align === "right" && "text-right tabular-nums", phone === "title" && "font-medium", className)}>
                  {isLink ? (
                    <Link href={rowHref(row.original)} prefetch={false} tabIndex={-1}>
                      {content}
                    </Link>
                  ) : (
                    content
                  )}
                </TableCell>
              );
            })}
            {rowActions && <TableCell className="w-12 text-right">{rowActions(row.original)}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
