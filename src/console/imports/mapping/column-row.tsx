"use client";

import { useTranslations } from "next-intl";

import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/console/components/ui/select";
import { fieldName } from "@/console/imports/fault-text";
import type { ImportEntity, PreviewFile } from "@/console/imports/import-types";
import { cn } from "@/console/lib/cn";

type ColumnRowProps = {
  column: PreviewFile["columns"][number];
  fields: PreviewFile["fields"];
  entity: ImportEntity;
  mapping: Readonly<Record<string, string>>;
  field: string | null;
  onChange: (field: string | null) => void;
};

// Radix keeps "" for "nothing chosen".
const IGNORE = "__ignore__";
const SHOWN = 3;

/** The first values that differ. */
function examples(samples: readonly (string | null)[]): string[] {
  return [...new Set(samples.filter((sample) => sample !== null))].slice(0, SHOWN);
}

/** A column of the file, with examples, and the field that it goes to. */
export function ColumnRow({ column, fields, entity, mapping, field, onChange }: ColumnRowProps) {
  const t = useTranslations();
  const shown = examples(column.samples);
  return (
    <div
      role="row"
      className="grid gap-x-4 gap-y-1.5 border-b px-5 py-2.5 last:border-0 max-md:py-3.5 md:grid-cols-[minmax(0,11rem)_minmax(0,1fr)_minmax(0,16rem)] md:items-center"
    >
      <span role="rowheader" className="truncate font-medium" title={column.header}>
        {column.header}
      </span>
      <span role="cell" className="text-muted-foreground flex min-w-0 gap-1.5 overflow-hidden">
        {shown.length === 0 && <em className="text-[0.8125rem]">{t("imports.mapping.noSample")}</em>}
        {shown.map((sample) => (
          <span key={sample} className="bg-muted min-w-0 shrink truncate rounded px-1.5 py-0.5 text-[0.8125rem]" title={sample}>
            {sample}
          </span>
        ))}
      </span>
      <div role="cell">
        <Select value={field ?? IGNORE} onValueChange={(value) => onChange(value === IGNORE ? null : value)}>
          <SelectTrigger size="sm" aria-label={`${column.header} : ${t("imports.mapping.field")}`} className={cn("w-full max-md:h-9", field === null && "text-muted-foreground")}>
            <SelectValue />
          </SelectTrigger>
          <SelectContent>
            <SelectItem value={IGNORE}>{t("imports.mapping.ignore")}</SelectItem>
            {fields.map(({ key, required }) => {
              const isTaken = mapping[key] !== undefined && key !== field;
              return (
                <SelectItem key={key} value={key} className={cn(isTaken && "text-muted-foreground")}>
                  {fieldName(key, t, entity)}
                  {required && <span className="text-muted-foreground"> · {t("imports.mapping.required")}</span>}
                </SelectItem>
              );
            })}
          </SelectContent>
        </Select>
      </div>
    </div>
  );
}
