"use client";

import { useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { SummaryStrip } from "@/console/documents/summary-strip";
import { DueDate } from "@/console/invoices/due-date";
import type { Invoice } from "@/console/invoices/invoice-types";

/** The amounts and dates that one opens an invoice for. */
export function InvoiceSummary({ invoice }: { invoice: Invoice }) {
  const t = useTranslations("invoices.summary");
  const { currencyCode: currency, totalNet, totalGross, amountPaid, amountDue, type, number, forecast, issueDate } = invoice;
  const isCreditNote = type === "CREDIT_NOTE";
  const isIssued = number !== null;
  const share = totalGross.greaterThan(0) ? amountPaid.times(100).dividedBy(totalGross).toNumber() : 0;
  return (
    <SummaryStrip
      items={[
        { label: t("gross"), value: <Money value={totalGross} currency={currency} />, hint: <>{t("net")} <Money value={totalNet} currency={currency} /></> },
        isIssued
          ? {
              label: t(isCreditNote ? "used" : "paid"),
              value: <Money value={amountPaid} currency={currency} dimZero />,
              progress: Math.min(share, 100),
            }
          : { label: t("issueDate"), value: <DateText value={issueDate ?? forecast?.issueDate} />, hint: issueDate ? undefined : t("forecast") },
        isIssued
          ? { label: t(isCreditNote ? "left" : "due"), value: <Money value={amountDue} currency={currency} dimZero /> }
          : { label: t("due"), value: <Money value={totalGross} currency={currency} />, hint: t("onceIssued") },
        isCreditNote
          ? { label: t("issueDate"), value: <DateText value={issueDate ?? forecast?.issueDate} /> }
          : { label: t("dueDate"), value: isIssued ? <DueDate invoice={invoice} /> : <DateText value={invoice.dueDate ?? forecast?.dueDate} /> },
      ]}
    />
  );
}
