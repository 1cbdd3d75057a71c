"use client";

import { useTranslations } from "next-intl";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { DueDate } from "@/console/invoices/due-date";
import { InvoiceStatusBadge } from "@/console/invoices/invoice-status-badge";
import type { InvoiceRow } from "@/console/invoices/invoice-types";

/** "FA2026-00012", or what a draft is called. */
export function useInvoiceName(): (invoice: Pick<InvoiceRow, "number" | "type">) => string {
  const t = useTranslations("invoices");
  return ({ number, type }) => number ?? t("draftOf", { type: t(`type.${type}`) });
}

/** The columns of the list of invoices. */
export function useInvoiceColumns(): ListColumn<InvoiceRow>[] {
  const t = useTranslations("invoices");
  const nameOf = useInvoiceName();
  return [
    {
      key: "number",
      header: t("columns.number"),
      sortable: true,
      phone: "title",
      cell: (invoice) => (
        <>
          {nameOf(invoice)}
          {invoice.type !== "STANDARD" && invoice.number && <span className="text-muted-foreground block text-xs font-normal">{t(`type.${invoice.type}`)}</span>}
        </>
      ),
    },
    { key: "client", header: t("columns.client"), cell: ({ client }) => <span className="block max-w-64 truncate">{client.name}</span> },
    { key: "issueDate", header: t("columns.issueDate"), sortable: true, phone: "hidden", cell: ({ issueDate }) => <DateText value={issueDate} /> },
    { key: "dueDate", header: t("columns.dueDate"), sortable: true, cell: (invoice) => <DueDate invoice={invoice} /> },
    { key: "status", header: t("columns.status"), cell: (invoice) => <InvoiceStatusBadge invoice={invoice} /> },
    {
      key: "totalGross",
      header: t("columns.totalGross"),
      sortable: true,
      align: "right",
      phone: "aside",
      cell: ({ totalGross, currencyCode, type }) => <Money value={type === "CREDIT_NOTE" ? totalGross.negated() : totalGross} currency={currencyCode} className="font-medium" />,
    },
    {
      key: "amountDue",
      header: t("columns.amountDue"),
      sortable: true,
      align: "right",
      phone: "hidden",
      cell: ({ amountDue, currencyCode, status, type }) =>
        status === "DRAFT" || type === "CREDIT_NOTE" ? <Money value={null} /> : <Money value={amountDue} currency={currencyCode} dimZero />,
    },
  ];
}
