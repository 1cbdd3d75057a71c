"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";

import { FormError } from "@/console/components/form";
import { Button } from "@/console/components/ui/button";
import { Card, CardContent, CardDescription, CardFooter, CardHeader, CardTitle } from "@/console/components/ui/card";
import { AbandonButton } from "@/console/imports/abandon-button";
import { FileDrop } from "@/console/imports/file-drop";
import { FileFault, isFileFault } from "@/console/imports/file-fault";
import { fileSize } from "@/console/imports/file-size";
import type { FileRole, Import } from "@/console/imports/import-types";
import { UploadProgress } from "@/console/imports/upload-progress";
import { useUpload } from "@/console/imports/use-upload";

/** An upload that broke off, also in another browser: with the same files chosen again it goes on. */
export function ResumeUpload({ found }: { found: Import }) {
  const t = useTranslations("imports.upload");
  const locale = useLocale();
  const queries = useQueryClient();
  const upload = useUpload(() => void queries.invalidateQueries());
  const [chosen, setChosen] = useState<Partial<Record<FileRole, File | null>>>({});
  const waiting = found.files.filter(({ isComplete }) => !isComplete);

  function mismatch({ role, name, size }: Import["files"][number]): string | null {
    const file = chosen[role];
    const isSame = !file || (file.name === name && file.size === size);
    return isSame ? null : t("otherFile", { name, size: fileSize(size, locale) });
  }
  const files = waiting.flatMap((one) => {
    const file = chosen[one.role];
    return file && !mismatch(one) ? { role: one.role, file } : [];
  });
  const from = (role: FileRole) => waiting.find((file) => file.role === role)?.uploaded ?? 0;

  return (
    <Card>
      <CardHeader>
        <CardTitle>{t("interrupted")}</CardTitle>
        <CardDescription>{t("interruptedDescription")}</CardDescription>
      </CardHeader>
      <CardContent className="space-y-5">
        {waiting.map((one) => (
          <FileDrop
            key={one.role}
            label={one.name}
            description={t("sent", { sent: fileSize(one.uploaded, locale), total: fileSize(one.size, locale) })}
            file={chosen[one.role] ?? null}
            onChange={(file) => setChosen((before) => ({ ...before, [one.role]: file }))}
            error={mismatch(one)}
            disabled={upload.isSending}
          />
        ))}
        {upload.isSending && <UploadProgress sent={upload.sent} />}
        {isFileFault(upload.error) ? <FileFault error={upload.error} /> : upload.error ? <FormError error={upload.error} /> : null}
      </CardContent>
      <CardFooter className="justify-between">
        <AbandonButton id={found.id} />
        <Button disabled={files.length < waiting.length} pending={upload.isSending} onClick={() => void upload.resume(found.id, files, from)}>
          {t("resume")}
        </Button>
      </CardFooter>
    </Card>
  );
}
