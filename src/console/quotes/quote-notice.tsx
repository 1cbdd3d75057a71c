"use client";

import { CircleCheck, CircleX, Clock, FileStack } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Notice } from "@/console/documents/notice";
import type { Quote } from "@/console/quotes/quote-types";

/** What one should know before anything else: a later version, an answer, a validity that is over. */
export function QuoteNotice({ quote }: { quote: Quote }) {
  const t = useTranslations("quotes.notice");
  const [next] = quote.nextVersions;
  if (next) {
    const link = () => (
      <Link href={`/quotes/${next.id}`} className="underline underline-offset-2">
        {t("version", { version: next.version })}
      </Link>
    );
    return <Notice tone="info" icon={FileStack} title={t.rich(next.status === "DRAFT" ? "nextDraft" : "superseded", { link })} />;
  }
  switch (quote.status) {
    case "ACCEPTED":
      return <Notice tone="info" icon={CircleCheck} title={t("accepted")}>{t("acceptedHint")}</Notice>;
    case "REJECTED":
      return <Notice tone="danger" icon={CircleX} title={t("rejected")}>{quote.rejectionReason}</Notice>;
    case "SENT":
    case "VIEWED":
    case "EXPIRED":
      return quote.isOver ? <Notice tone="warning" icon={Clock} title={t("over")}>{t("overHint")}</Notice> : null;
    default:
      return null;
  }
}
