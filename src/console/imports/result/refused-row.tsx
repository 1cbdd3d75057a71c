"use client";

import { useTranslations } from "next-intl";

import { faultText } from "@/console/imports/fault-text";
import type { ApiOutputs } from "@/console/lib/api-types";

type Row = ApiOutputs["dataImport"]["rowErrors"]["items"][number];

/** A row of the file with every reason why it is not taken. */
export function RefusedRow({ row }: { row: Row }) {
  const t = useTranslations();
  return (
    <li className="grid gap-x-4 gap-y-1 px-5 py-2.5 text-sm sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      <span className="text-muted-foreground tabular-nums">
        {t("imports.result.row")} {row.row}
      </span>
      <ul className="min-w-0 space-y-1">
        {row.errors.map((error) => (
          <li key={`${error.column} ${error.code}`} className="flex flex-wrap items-baseline gap-x-2">
            {error.column && <span className="font-medium">{error.column}</span>}
            {error.raw !== null && <code className="bg-muted max-w-64 truncate rounded px-1.5 py-0.5 text-xs">{error.raw}</code>}
            <span className="text-muted-foreground text-pretty">{faultText(error, t)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
