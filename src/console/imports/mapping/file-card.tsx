"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";

import { Badge } from "@/console/components/ui/badge";
import { Card } from "@/console/components/ui/card";
import { fieldName } from "@/console/imports/fault-text";
import { fileSize } from "@/console/imports/file-size";
import type { ImportEntity, PreviewFile } from "@/console/imports/import-types";
import { ColumnRow } from "@/console/imports/mapping/column-row";
import { assign, fieldOf, missingFields } from "@/console/imports/mapping/mapping-state";

type FileCardProps = {
  file: PreviewFile;
  entity: ImportEntity;
  mapping: Readonly<Record<string, string>>;
  onChange: (mapping: Record<string, string>) => void;
};

const delimiters = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "pipe" } as const;

/** One file: what it is, its columns with examples, and where each of them goes. */
export function FileCard({ file, entity, mapping, onChange }: FileCardProps) {
  const t = useTranslations("imports.mapping");
  const used = Object.keys(mapping).length;
  return (
    <Card className="overflow-hidden">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b px-5 py-4">
        <div className="min-w-0">
          <h3 className="truncate text-[0.9375rem] font-semibold tracking-tight">{file.name}</h3>
          <Facts file={file} />
        </div>
        <p className="text-muted-foreground text-[0.8125rem] tabular-nums">{t("used", { used, total: file.columns.length })}</p>
      </header>
      <Completeness file={file} entity={entity} mapping={mapping} />
      <div role="table" aria-label={file.name} className="text-sm">
        <div role="row" className="text-muted-foreground grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)_minmax(0,16rem)] gap-4 border-b px-5 py-2 text-xs font-medium max-md:hidden">
          <span role="columnheader">{t("column")}</span>
          <span role="columnheader">{t("samples")}</span>
          <span role="columnheader">{t("field")}</span>
        </div>
        {file.columns.map((column) => (
          <ColumnRow
            key={column.header}
            column={column}
            fields={file.fields}
            entity={entity}
            mapping={mapping}
            field={fieldOf(mapping, column.header)}
            onChange={(field) => onChange(assign(mapping, column.header, field))}
          />
        ))}
      </div>
    </Card>
  );
}

function Facts({ file: { facts, size, rowCount } }: { file: PreviewFile }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const rows = rowCount === null ? t("mapping.manyRows") : t("mapping.rows", { count: rowCount });
  const texts = [rows, fileSize(size, locale), facts.encoding.toUpperCase(), t(`delimiter.${delimiters[facts.delimiter]}`)];
  return (
    <p className="text-muted-foreground mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-[0.8125rem]">
      <span className="tabular-nums">{texts.join(" · ")}</span>
      {facts.compressed && <Badge>{t("mapping.compressed")}</Badge>}
    </p>
  );
}

function Completeness({ file, entity, mapping }: Pick<FileCardProps, "file" | "entity" | "mapping">) {
  const t = useTranslations();
  const format = useFormatter();
  const missing = missingFields(file, mapping).map((field) => fieldName(field, t, entity));
  const Icon = missing.length > 0 ? CircleAlert : CircleCheck;
  return (
    <p role="status" className={`flex items-start gap-2 border-b px-5 py-2.5 text-[0.8125rem] ${missing.length > 0 ? "text-warning bg-warning/6" : "text-success"}`}>
      <Icon className="mt-px size-4 shrink-0" aria-hidden />
      {missing.length > 0 ? t("imports.mapping.missing", { count: missing.length, fields: format.list(missing) }) : t("imports.mapping.complete")}
    </p>
  );
}
