"use client";

import { FileSpreadsheet, FileUp, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";

import { Button } from "@/console/components/ui/button";
import { fileSize } from "@/console/imports/file-size";
import { cn } from "@/console/lib/cn";

type FileDropProps = {
  label: string;
  description?: string;
  file: File | null;
  onChange: (file: File | null) => void;
  /** What is wrong with the file. */
  error?: string | null;
  disabled?: boolean;
};

/** Where a file is dropped or chosen. */
export function FileDrop({ label, description, file, onChange, error, disabled = false }: FileDropProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !disabled) onChange(dropped);
  }

  return (
    <div className="min-w-0">
      <p id={`${id}-label`} className="mb-1.5 text-sm font-medium">{label}</p>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cn(
          "has-focus-visible:ring-ring/40 rounded-xl border transition-colors has-focus-visible:ring-[3px]",
          !file && "border-input border-dashed",
          isOver && "border-primary bg-brand/5",
          error && "border-danger/50",
        )}
      >
        <input
          id={id}
          type="file"
          accept=".csv,.txt,.tsv,.gz,text/csv,text/plain,application/gzip"
          className="sr-only"
          disabled={disabled}
          aria-labelledby={`${id}-label`}
          aria-describedby={error || description ? `${id}-note` : undefined}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            // The same file may be chosen once more.
            event.target.value = "";
            if (chosen) onChange(chosen);
          }}
        />
        {file ? <Chosen id={id} file={file} onRemove={() => onChange(null)} disabled={disabled} /> : <Prompt id={id} />}
      </div>
      {(error ?? description) && (
        <p id={`${id}-note`} role={error ? "alert" : undefined} className={cn("mt-1.5 text-[0.8125rem] text-pretty", error ? "text-danger" : "text-muted-foreground")}>
          {error ?? description}
        </p>
      )}
    </div>
  );
}

function Prompt({ id }: { id: string }) {
  const t = useTranslations("imports.upload");
  return (
    <label htmlFor={id} className="hover:bg-accent/50 flex cursor-pointer flex-col items-center gap-1 rounded-xl px-4 py-8 text-center">
      <FileUp className="text-muted-foreground mb-1.5 size-6" aria-hidden />
      <span className="text-sm font-medium">{t("drop")}</span>
      <span className="text-muted-foreground text-[0.8125rem]">{t("dropHint")}</span>
    </label>
  );
}

type ChosenProps = { id: string; file: File; onRemove: () => void; disabled: boolean };

function Chosen({ id, file, onRemove, disabled }: ChosenProps) {
  const t = useTranslations("imports.upload");
  const locale = useLocale();
  return (
    <div className="flex items-center gap-3 px-4 py-3.5">
      <FileSpreadsheet className="text-brand size-5 shrink-0" aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{file.name}</p>
        <p className="text-muted-foreground text-[0.8125rem] tabular-nums">{fileSize(file.size, locale)}</p>
      </div>
      {!disabled && (
        <>
          <label htmlFor={id} className="text-brand cursor-pointer px-1 text-sm font-medium underline-offset-4 hover:underline">
            {t("replace")}
          </label>
          <Button variant="ghost" size="icon-sm" onClick={onRemove} aria-label={t("remove", { name: file.name })}>
            <X />
          </Button>
        </>
      )}
    </div>
  );
}
