"use client";

import { useQuery } from "@tanstack/react-query";

import { Loaded } from "@/console/components/loaded";
import { PageHeader } from "@/console/components/page-header";
import { History } from "@/console/documents/history";
import { InvoiceActions } from "@/console/invoices/invoice-actions";
import { useInvoiceName } from "@/console/invoices/invoice-columns";
import { InvoiceFacts } from "@/console/invoices/invoice-facts";
import { InvoiceNotice } from "@/console/invoices/invoice-notice";
import { InvoiceSettlements } from "@/console/invoices/invoice-settlements";
import { InvoiceSheet } from "@/console/invoices/invoice-sheet";
import { InvoiceStatusBadge } from "@/console/invoices/invoice-status-badge";
import { InvoiceSummary } from "@/console/invoices/invoice-summary";
import type { Invoice } from "@/console/invoices/invoice-types";
import { useTRPC } from "@/console/lib/trpc";

/** The page of one invoice or credit note. */
export function InvoicePage({ id }: { id: string }) {
  const trpc = useTRPC();
  return <Loaded query={useQuery(trpc.invoice.get.queryOptions({ id }))}>{(invoice) => <LoadedInvoice invoice={invoice} />}</Loaded>;
}

function LoadedInvoice({ invoice }: { invoice: Invoice }) {
  const nameOf = useInvoiceName();
  return (
    <>
      <PageHeader
        title={nameOf(invoice)}
        description={invoice.client.name}
        backHref="/invoices"
        badge={<InvoiceStatusBadge invoice={invoice} />}
        actions={<InvoiceActions invoice={invoice} />}
      />
      <div className="space-y-5">
        <InvoiceNotice invoice={invoice} />
        <InvoiceSummary invoice={invoice} />
        <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <InvoiceSheet invoice={invoice} />
          <aside className="grid grid-cols-1 gap-5 md:grid-cols-2 xl:grid-cols-1">
            <InvoiceSettlements invoice={invoice} />
            <InvoiceFacts invoice={invoice} />
            <History entityType="Invoice" id={invoice.id} statusMessages={invoice.type === "CREDIT_NOTE" ? "invoices.creditNoteStatus" : "invoices.status"} />
          </aside>
        </div>
      </div>
    </>
  );
}
