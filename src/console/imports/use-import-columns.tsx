"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DateText } from "@/console/components/date-text";
import { StatusBadge } from "@/console/components/status-badge";
import type { ImportRow } from "@/console/imports/import-types";

/** Statuses whose usual colour would say too much or too little. */
const tones = { UPLOADED: "warning", MAPPED: "warning", VALIDATED: "brand", COMPLETED_WITH_ERRORS: "warning" } as const;

/** The state of an import. */
export function ImportStatusBadge({ status }: { status: ImportRow["status"] }) {
  return <StatusBadge status={status} messages="imports.status" tone={tones[status as keyof typeof tones]} />;
}

/** What came of it, in a few words: "830 créés, 2 refusés". */
function Counts({ row }: { row: ImportRow }) {
  const t = useTranslations("imports.list");
  const parts = [
    row.createdRows > 0 && t("created", { count: row.createdRows }),
    row.updatedRows > 0 && t("updated", { count: row.updatedRows }),
    row.skippedRows > 0 && t("skipped", { count: row.skippedRows }),
    row.failedRows > 0 && t("refused", { count: row.failedRows }),
  ].filter(Boolean);
  const isWritten = ["COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED", "RUNNING"].includes(row.status);
  if (!isWritten || parts.length === 0) return <span className="text-muted-foreground">–</span>;
  return <span className="tabular-nums">{parts.join(", ")}</span>;
}

/** The columns of the list of imports. */
export function useImportColumns(): ListColumn<ImportRow>[] {
  const t = useTranslations("imports");
  return useMemo(
    () => [
      { key: "fileName", header: t("list.file"), cell: ({ fileName }) => <span className="block max-w-80 truncate">{fileName}</span> },
      { key: "entity", header: t("list.entity"), cell: ({ entity }) => t(`entity.${entity}`), className: "md:w-28" },
      { key: "status", header: t("list.status"), cell: ({ status }) => <ImportStatusBadge status={status} />, phone: "aside" },
      { key: "result", header: t("list.result"), cell: (row) => <Counts row={row} /> },
      { key: "createdBy", header: t("list.createdBy"), cell: ({ createdBy }) => createdBy?.name ?? "–", className: "max-lg:hidden", phone: "hidden" },
      { key: "createdAt", header: t("list.createdAt"), cell: ({ createdAt }) => <DateText value={createdAt} format="datetime" /> },
    ],
    [t],
  );
}
