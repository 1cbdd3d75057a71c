"use client";

import { LoaderCircle } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";

import { Progress } from "@/console/components/ui/progress";
import { fileSize } from "@/console/imports/file-size";
import type { Sent } from "@/console/imports/upload-files";

/** How much of the file has arrived. */
export function UploadProgress({ sent }: { sent: Sent | null }) {
  const t = useTranslations("imports.upload");
  const locale = useLocale();
  if (!sent || sent.sent >= sent.total) {
    return (
      <p role="status" className="text-muted-foreground flex items-center gap-2 text-sm">
        <LoaderCircle className="size-4 animate-spin" aria-hidden /> {t("reading")}
      </p>
    );
  }
  return (
    <div role="status" className="space-y-2 text-sm">
      <p className="flex justify-between gap-4">
        <span className="truncate">{t("sending", { name: sent.name })}</span>
        <span className="text-muted-foreground shrink-0 tabular-nums">
          {t("sent", { sent: fileSize(sent.sent, locale), total: fileSize(sent.total, locale) })}
        </span>
      </p>
      <Progress value={(sent.sent / sent.total) * 100} aria-label={t("sending", { name: sent.name })} />
    </div>
  );
}
