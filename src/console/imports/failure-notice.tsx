"use client";

import { OctagonX } from "lucide-react";
import { useTranslations } from "next-intl";

import { Notice } from "@/console/documents/notice";
import { faultText } from "@/console/imports/fault-text";
import type { Outcome } from "@/console/imports/import-types";

/** Why the work ended before its end, and what to do. */
export function FailureNotice({ outcome: { work, failure } }: { outcome: Outcome }) {
  const t = useTranslations();
  if (!failure) return null;
  const { code, row, params } = failure;
  const own = `imports.failure.${code}`;
  const reason = t.has(own) ? t(own) : faultText({ code, params }, t);
  return (
    <Notice tone={code === "STOPPED" ? "warning" : "danger"} icon={OctagonX} title={t(`imports.failure.${work}`)}>
      <p>{row === null ? reason : t("imports.failure.atRow", { row, reason })}</p>
      {work === "run" && <p className="mt-1">{t("imports.failure.again")}</p>}
    </Notice>
  );
}
