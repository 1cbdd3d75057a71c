"use client";

import { useRouter } from "next/navigation";
import type { KeyboardEvent, MouseEvent } from "react";

export type RowOpening<Row> = {
  /** The page of a row; preferred over onRowClick, because it can be opened in a new tab. */
  rowHref?: (row: Row) => string;
  onRowClick?: (row: Row) => void;
};

function isOnControl(event: MouseEvent<HTMLElement>): boolean {
  const { target, currentTarget } = event;
  if (!(target instanceof Element)) return false;
  // React also reports clicks in menus and dialogs that the row opened elsewhere in the page.
  return !currentTarget.contains(target) || target.closest("a, button, input, label, [role='menuitem']") !== null;
}

/** The handlers of a row that opens on click and on Enter; undefined when it does not open. */
export function useOpenRow<Row>({ rowHref, onRowClick }: RowOpening<Row>) {
  const router = useRouter();
  if (!rowHref && !onRowClick) return undefined;

  function open(row: Row, inNewTab: boolean) {
    if (!rowHref) return onRowClick?.(row);
    if (inNewTab) window.open(rowHref(row), "_blank", "noopener");
    else router.push(rowHref(row));
  }

  return (row: Row) => ({
    onClick: (event: MouseEvent<HTMLElement>) => {
      const isSelectingText = window.getSelection()?.isCollapsed === false;
      if (!isOnControl(event) && !isSelectingText) open(row, event.metaKey || event.ctrlKey);
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === "Enter" && event.target === event.currentTarget) open(row, event.metaKey || event.ctrlKey);
    },
  });
}
