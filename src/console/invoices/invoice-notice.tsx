"use client";

import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";

import { Notice } from "@/console/documents/notice";
import { daysLate } from "@/console/invoices/due-date";
import { MissingMentions } from "@/console/invoices/missing-mentions";
import type { Invoice } from "@/console/invoices/invoice-types";

/** What one should know before anything else: what a draft still lacks, that money is late, what is contested. */
export function InvoiceNotice({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices.notice");
  const { forecast, status, correctedInvoice, cancelReason } = invoice;
  const late = daysLate(invoice);
  if (forecast && forecast.missing.length > 0) {
    return (
      <Notice tone="warning" icon={TriangleAlert} title={t("missing")}>
        <MissingMentions invoice={invoice} missing={forecast.missing} />
      </Notice>
    );
  }
  if (correctedInvoice) {
    return (
      <Notice tone="info" icon={Info} title={t.rich("corrects", { invoice: () => <Link href={`/invoices/${correctedInvoice.id}`} className="underline underline-offset-2">{correctedInvoice.number}</Link> })}>
        {cancelReason && t("reason", { reason: cancelReason })}
      </Notice>
    );
  }
  if (status === "DISPUTED") return <Notice tone="warning" icon={CircleAlert} title={t("disputed")}>{t("disputedHint")}</Notice>;
  if (late > 0) return <Notice tone="danger" icon={CircleAlert} title={t("late", { days: late })} />;
  return null;
}
