"use client";

import { StatusBadge } from "@/console/components/status-badge";
import type { InvoiceRow } from "@/console/invoices/invoice-types";

/** The status of an invoice; a credit note is not paid but used. */
export function InvoiceStatusBadge({ invoice: { status, type } }: { invoice: Pick<InvoiceRow, "status" | "type"> }) {
  return <StatusBadge status={status} messages={type === "CREDIT_NOTE" ? "invoices.creditNoteStatus" : "invoices.status"} />;
}
