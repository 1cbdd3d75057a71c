"use client";

import { useTranslations } from "next-intl";

import type { ListColumn } from "@/console/components/data-table/columns";
import { DateText } from "@/console/components/date-text";
import { Money } from "@/console/components/money";
import { StatusBadge } from "@/console/components/status-badge";
import type { ApiOutputs } from "@/console/lib/api-types";
import { cn } from "@/console/lib/cn";

type PaymentRow = ApiOutputs["payment"]["list"]["items"][number];

/** Payments that were taken back do not count. */
function isVoid({ status }: Pick<PaymentRow, "status">): boolean {
  return status === "REVERSED" || status === "REFUNDED" || status === "FAILED";
}

/** The columns of the list of payments. */
export function usePaymentColumns(): ListColumn<PaymentRow>[] {
  const t = useTranslations("payments");
  return [
    { key: "number", header: t("columns.number"), sortable: true, phone: "title", cell: ({ number, method }) => number ?? t(`method.${method}`) },
    { key: "client", header: t("columns.client"), cell: ({ client }) => <span className="block max-w-64 truncate">{client.name}</span> },
    { key: "paidOn", header: t("columns.paidOn"), sortable: true, cell: ({ paidOn }) => <DateText value={paidOn} /> },
    { key: "method", header: t("columns.method"), phone: "hidden", cell: ({ method }) => t(`method.${method}`) },
    { key: "invoices", header: t("columns.invoices"), phone: "hidden", cell: (payment) => <InvoiceNumbers payment={payment} /> },
    { key: "status", header: t("columns.status"), cell: ({ status }) => <StatusBadge status={status} messages="payments.status" /> },
    {
      key: "amount",
      header: t("columns.amount"),
      sortable: true,
      align: "right",
      phone: "aside",
      cell: (payment) => (
        <>
          <Money value={payment.amount} currency={payment.currencyCode} className={cn("font-medium", isVoid(payment) && "text-muted-foreground line-through")} />
          {payment.unallocatedAmount.greaterThan(0) && !isVoid(payment) && (
            <span className="text-warning block text-xs">
              {t("unallocated")} <Money value={payment.unallocatedAmount} currency={payment.currencyCode} />
            </span>
          )}
        </>
      ),
    },
  ];
}

const SHOWN = 2;

function InvoiceNumbers({ payment: { allocations } }: { payment: PaymentRow }) {
  const numbers = allocations.map(({ invoice }) => invoice.number);
  if (numbers.length === 0) return <span className="text-muted-foreground">–</span>;
  const more = numbers.length - SHOWN;
  return (
    <span className="whitespace-nowrap">
      {numbers.slice(0, SHOWN).join(", ")}
      {more > 0 && <span className="text-muted-foreground"> +{more}</span>}
    </span>
  );
}
