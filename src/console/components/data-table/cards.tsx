"use client";

import type { RowData } from "@tanstack/react-table";
import Link from "next/link";

import { type RowsProps, skeletonRows } from "@/console/components/data-table/grid";
import { Skeleton } from "@/console/components/ui/skeleton";
import { cn } from "@/console/lib/cn";

type Row<Data extends RowData> = ReturnType<RowsProps<Data>["table"]["getRowModel"]>["rows"][number];

function CardContent<Data extends RowData>({ row, table, rowHref, rowActions }: { row: Row<Data> } & RowsProps<Data>) {
  const cellsAt = (place: string) =>
    row
      .getAllCells()
      .filter((cell) => cell.column.columnDef.meta?.phone === place)
      .map((cell) => <table.FlexRender key={cell.id} cell={cell} />);
  // Each in an element of its own: of two texts side by side, the gap would be lost.
  const details = cellsAt("detail").map((cell) => (
    <span key={cell.key} className="empty:hidden">
      {cell}
    </span>
  ));
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <div className="min-w-0 font-medium break-words">
          {rowHref ? (
            <Link href={rowHref(row.original)} prefetch={false} tabIndex={-1}>
              {cellsAt("title")}
            </Link>
          ) : (
            cellsAt("title")
          )}
        </div>
        <div className="flex shrink-0 items-center gap-2 text-right">
          {cellsAt("aside")}
          {rowActions && <div className="-my-1.5 -mr-2">{rowActions(row.original)}</div>}
        </div>
      </div>
      {details.length > 0 && (
        <div className="text-muted-foreground mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[0.8125rem]">{details}</div>
      )}
    </>
  );
}

/** The rows as cards, for phones. */
export function Cards<Data extends RowData>(props: RowsProps<Data>) {
  const { label, table, loading, openRow } = props;
  return (
    <ul aria-label={label} className="divide-y">
      {loading &&
        skeletonRows.slice(0, 5).map((row) => (
          <li key={row} className="space-y-2.5 px-4 py-3.5">
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-3.5 w-28" />
          </li>
        ))}
      {table.getRowModel().rows.map((row) => (
        <li
          key={row.id}
          data-row
          tabIndex={0}
          className={cn("focus-visible:bg-brand/5 px-4 py-3.5 outline-none", openRow && "active:bg-muted/60 cursor-pointer")}
          {...openRow?.(row.original)}
        >
          <CardContent row={row} {...props} />
        </li>
      ))}
    </ul>
  );
}
