"use client";

import { Package, ReceiptText, Users, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { FormError } from "@/console/components/form";
import { LeaveGuard } from "@/console/components/leave-guard";
import { PageHeader } from "@/console/components/page-header";
import { Button } from "@/console/components/ui/button";
import { Card, CardContent, CardFooter } from "@/console/components/ui/card";
import { FileDrop } from "@/console/imports/file-drop";
import { FileFault, isFileFault } from "@/console/imports/file-fault";
import { ImportSteps } from "@/console/imports/import-steps";
import { importEntities, type ImportEntity } from "@/console/imports/import-types";
import type { ChosenFile } from "@/console/imports/upload-files";
import { UploadProgress } from "@/console/imports/upload-progress";
import { useFileError } from "@/console/imports/use-file-error";
import { useUpload } from "@/console/imports/use-upload";

const icons: Record<ImportEntity, LucideIcon> = { CLIENT: Users, PRODUCT: Package, INVOICE: ReceiptText };

/** The first step: what is imported, and from which file. */
export function NewImport() {
  const t = useTranslations("imports");
  const router = useRouter();
  const [entity, setEntity] = useState<ImportEntity>("CLIENT");
  const [lines, setLines] = useState<File | null>(null);
  const [headers, setHeaders] = useState<File | null>(null);
  const [hasTwo, setTwo] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const upload = useUpload((id) => router.push(`/imports/${id}`));
  const errorOf = useFileError();

  const withHeaders = entity === "INVOICE" && hasTwo;
  const chosen: ChosenFile[] = [...(lines ? [{ role: "lines", file: lines } as const] : []), ...(withHeaders && headers ? [{ role: "headers", file: headers } as const] : [])];
  const isComplete = lines && !errorOf(lines) && (!withHeaders || (headers && !errorOf(headers)));

  function start() {
    setAsked(true);
    if (isComplete) void upload.start(entity, chosen);
  }

  const missing = (file: File | null) => (isAsked && !file ? t("upload.notYet") : null);
  return (
    <>
      <PageHeader title={t("new")} description={t("description")} backHref="/imports" />
      <ImportSteps current="files" />
      <LeaveGuard active={upload.isSending} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <Card>
          <CardContent className="space-y-6">
            <EntityChoice value={entity} onChange={setEntity} disabled={upload.isSending} />
            <FileDrop
              label={t(withHeaders ? "upload.invoiceLines" : "upload.lines")}
              file={lines}
              onChange={setLines}
              error={(lines && errorOf(lines)) ?? missing(lines)}
              disabled={upload.isSending}
            />
            {withHeaders && (
              <FileDrop
                label={t("upload.headers")}
                description={t("upload.headersDescription")}
                file={headers}
                onChange={setHeaders}
                error={(headers && errorOf(headers)) ?? missing(headers)}
                disabled={upload.isSending}
              />
            )}
            {entity === "INVOICE" && !upload.isSending && (
              <Button variant="link" size="sm" className="h-auto px-0" onClick={() => setTwo(!hasTwo)}>
                {t(hasTwo ? "upload.oneFile" : "upload.twoFiles")}
              </Button>
            )}
            {upload.isSending && <UploadProgress sent={upload.sent} />}
            {isFileFault(upload.error) ? <FileFault error={upload.error} /> : upload.error ? <FormError error={upload.error} /> : null}
          </CardContent>
          <CardFooter>
            <Button onClick={start} pending={upload.isSending}>
              {t("upload.start")}
            </Button>
          </CardFooter>
        </Card>
        <Hints />
      </div>
    </>
  );
}

type EntityChoiceProps = { value: ImportEntity; onChange: (entity: ImportEntity) => void; disabled: boolean };

function EntityChoice({ value, onChange, disabled }: EntityChoiceProps) {
  const t = useTranslations("imports");
  return (
    <fieldset disabled={disabled}>
      <legend className="mb-2 text-sm font-medium">{t("upload.title")}</legend>
      <div className="grid gap-2 sm:grid-cols-3">
        {importEntities.map((entity) => {
          const Icon = icons[entity];
          return (
            <label
              key={entity}
              className="border-input has-checked:border-primary has-checked:bg-brand/5 has-focus-visible:ring-ring/40 hover:bg-accent/50 has-disabled:opacity-60 flex cursor-pointer gap-3 rounded-xl border p-3.5 transition-colors has-focus-visible:ring-[3px] sm:flex-col sm:gap-2"
            >
              <input type="radio" name="entity" value={entity} checked={value === entity} onChange={() => onChange(entity)} className="peer sr-only" />
              <Icon className="text-muted-foreground peer-checked:text-brand size-5 shrink-0 max-sm:mt-0.5" aria-hidden />
              <span className="min-w-0">
                <span className="block text-sm font-medium">{t(`entity.${entity}`)}</span>
                <span className="text-muted-foreground block text-[0.8125rem] text-pretty">{t(`entityDescription.${entity}`)}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Hints() {
  const t = useTranslations("imports.upload");
  return (
    <aside className="text-muted-foreground rounded-xl border px-5 py-4 text-[0.8125rem]">
      <h2 className="text-foreground mb-2 text-sm font-medium">{t("hintTitle")}</h2>
      <ul className="list-disc space-y-2 pl-4 text-pretty">
        <li>{t("hint1")}</li>
        <li>{t("hint2")}</li>
        <li>{t("hint3")}</li>
      </ul>
    </aside>
  );
}
