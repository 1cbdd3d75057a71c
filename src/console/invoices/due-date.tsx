"use client";

import { useTranslations } from "next-intl";

import { DateText } from "@/console/components/date-text";
import { displayTimeZone } from "@/console/i18n/locales";
import type { InvoiceRow } from "@/console/invoices/invoice-types";
import { todayIn } from "@/lib/billing/calendar-day";

const DAY = 86_400_000;

/** Days that an amount still owed is past its due date; 0 when it is not late. */
export function daysLate({ dueDate, amountDue, status }: Pick<InvoiceRow, "dueDate" | "amountDue" | "status">, today = todayIn(displayTimeZone)): number {
  if (!dueDate || status === "DRAFT" || !amountDue.greaterThan(0)) return 0;
  return Math.max(0, Math.round((today.getTime() - dueDate.getTime()) / DAY));
}

/** When an invoice falls due; how late it is when that is past. */
export function DueDate({ invoice }: { invoice: Pick<InvoiceRow, "dueDate" | "amountDue" | "status" | "type"> }) {
  const t = useTranslations("invoices");
  if (invoice.type === "CREDIT_NOTE") return <DateText value={null} />;
  const late = daysLate(invoice);
  return (
    <span className={late > 0 ? "text-danger" : undefined}>
      <DateText value={invoice.dueDate} />
      {late > 0 && <span className="block text-xs max-md:ml-1.5 max-md:inline">{t("daysLate", { days: late })}</span>}
    </span>
  );
}
