"use client";

import { FileWarning } from "lucide-react";
import { useTranslations } from "next-intl";

import { Notice } from "@/console/documents/notice";
import { faultText } from "@/console/imports/fault-text";
import { errorMessage, publicError } from "@/console/lib/error-message";

/** True when the server could not read the file at all. */
export function isFileFault(error: unknown): boolean {
  return publicError(error).reason === "import.file";
}

/** Why a file cannot be imported, and in which row that shows. */
export function FileFault({ error }: { error: unknown }) {
  const t = useTranslations();
  const { params = {} } = publicError(error);
  const reason = faultText({ code: String(params["problem"] ?? ""), params }, t);
  const row = Number(params["row"] ?? 0);
  return (
    <Notice tone="danger" icon={FileWarning} title={errorMessage(error, t)}>
      {row > 0 ? t("imports.failure.atRow", { row, reason }) : reason}
    </Notice>
  );
}
