import { type ColumnDef, createColumnHelper, metaHelper, type RowData, rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import type { ReactNode } from "react";

type ColumnLook = {
  /** "right" for figures. */
  align?: "left" | "right";
  /** Its place on a row's card at phone width; the first column is the title, the others are details. */
  phone?: "title" | "aside" | "detail" | "hidden";
  /** Extra classes of its cells, such as a width: "w-40". */
  className?: string;
};

export type ListColumn<Row> = ColumnLook & {
  /** Also what the server is asked to sort by. */
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
};

export const listFeatures = tableFeatures({ rowSortingFeature, columnMeta: metaHelper<ColumnLook>() });

export type ListFeatures = typeof listFeatures;

/** A list's columns as TanStack Table wants them. */
export function toColumnDefs<Row extends RowData>(columns: readonly ListColumn<Row>[]): ColumnDef<ListFeatures, Row>[] {
  const helper = createColumnHelper<ListFeatures, Row>();
  return columns.map(({ key, header, cell, sortable = false, align, phone, className }, index) =>
    helper.accessor((row): unknown => row, {
      id: key,
      header,
      cell: (context) => cell(context.row.original),
      enableSorting: sortable,
      sortDescFirst: false,
      meta: { align, className, phone: phone ?? (index === 0 ? "title" : "detail") },
    }),
  );
}
