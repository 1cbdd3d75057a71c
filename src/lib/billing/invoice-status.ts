import { decimal, type DecimalInput } from "@/lib/money";
import type { StateOf } from "@/lib/domain/transitions";
import type { CalendarDay } from "./calendar-day";

export type InvoiceStatus = StateOf<"InvoiceStatus">;
export type IssuedInvoiceStatus = Exclude<InvoiceStatus, "DRAFT" | "CANCELLED">;

export interface InvoiceSituation {
  totalGross: DecimalInput;
  prepaidAmount: DecimalInput;
  /** Everything allocated to the invoice, credit notes included. */
  amountPaid: DecimalInput;
  /** Total of the issued credit notes that correct this invoice. */
  creditedAmount: DecimalInput;
  /** Null for credit notes: they are never overdue. */
  dueDate: CalendarDay | null;
  /** Today in the organisation's time zone. An invoice is overdue the day after its due date. */
  today: CalendarDay;
  /** True once it left the house: a payment that is reversed does not make it unsent. */
  isSent: boolean;
  isDisputed: boolean;
  isWrittenOff: boolean;
}

/** The status of an issued invoice. Nothing else sets it: what is settled wins over the flags. */
export function deriveInvoiceStatus(situation: InvoiceSituation): IssuedInvoiceStatus {
  const total = decimal(situation.totalGross);
  const paid = decimal(situation.amountPaid);
  const due = total.minus(decimal(situation.prepaidAmount)).minus(paid);
  const credited = decimal(situation.creditedAmount);

  if (credited.greaterThan(0) && credited.greaterThanOrEqualTo(total)) return "CREDITED";
  if (due.lessThanOrEqualTo(0)) return "PAID";
  if (situation.isWrittenOff) return "WRITTEN_OFF";
  if (situation.isDisputed) return "DISPUTED";
  if (situation.dueDate !== null && situation.dueDate < situation.today) return "OVERDUE";
  if (paid.greaterThan(0)) return "PARTIALLY_PAID";
  return situation.isSent ? "SENT" : "ISSUED";
}

/** The flags of an invoice as its row tells them. */
export function situationFlags(invoice: { status: InvoiceStatus; sentAt: Date | null }) {
  return {
    isSent: invoice.sentAt !== null || !["DRAFT", "ISSUED"].includes(invoice.status),
    isDisputed: invoice.status === "DISPUTED",
    isWrittenOff: invoice.status === "WRITTEN_OFF",
  };
}
