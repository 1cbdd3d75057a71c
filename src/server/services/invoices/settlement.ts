import type { CalendarDay } from "@/lib/billing/calendar-day";
import { deriveInvoiceStatus, situationFlags, type IssuedInvoiceStatus } from "@/lib/billing/invoice-status";
import { assertTransition } from "@/lib/domain/transitions";
import { decimal, sum, ZERO, type Decimal } from "@/lib/money";
import type { Invoice, Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { changedOne } from "../documents/changed-one";

/** Payments that count: neither pending nor failed, and not taken back. */
export const EFFECTIVE = ["RECORDED", "RECONCILED"] as const;

export type SettlementChange = { id: string; number: string | null; before: Settled; after: Settled };
type Settled = { status: Invoice["status"]; amountPaid: string; amountDue: string };

/** Flags that a person sets, as opposed to what amounts and dates tell. */
export type Flags = { isDisputed?: boolean; isWrittenOff?: boolean };

/** What has been received for each invoice, by id. */
async function receivedFor(tx: Transaction, organizationId: string, ids: string[]): Promise<Map<string, Decimal>> {
  const groups = await tx.paymentAllocation.groupBy({
    by: ["invoiceId"],
    where: { invoiceId: { in: ids }, payment: { organizationId, status: { in: [...EFFECTIVE] } } },
    _sum: { amount: true },
  });
  return new Map(groups.map((group) => [group.invoiceId, decimal(group._sum.amount ?? ZERO)]));
}

/** What of each credit note has been used to settle invoices, by id. */
async function usedOf(tx: Transaction, organizationId: string, ids: string[]): Promise<Map<string, Decimal>> {
  const payments = await tx.payment.findMany({
    where: { organizationId, creditNoteId: { in: ids }, status: { in: [...EFFECTIVE] } },
    select: { creditNoteId: true, amount: true, unallocatedAmount: true },
  });
  return new Map(payments.map((payment) => [payment.creditNoteId ?? "", decimal(payment.amount).minus(decimal(payment.unallocatedAmount))]));
}

/**
 * Recomputes what is paid and due of issued invoices from their allocations, and the status from that, the due
 * date and the flags. The caller has locked the invoices, and passes the changes to `auditChanges` at the end.
 */
export async function refreshInvoices(
  tx: Transaction,
  organizationId: string,
  ids: readonly string[],
  today: CalendarDay,
  flags: Flags = {},
): Promise<SettlementChange[]> {
  const invoices = await tx.invoice.findMany({
    where: { organizationId, id: { in: [...ids] }, number: { not: null } },
    orderBy: { id: "asc" },
    include: { corrections: { where: { organizationId, type: "CREDIT_NOTE", number: { not: null } }, select: { totalGross: true } } },
  });
  const creditNotes = invoices.filter((invoice) => invoice.type === "CREDIT_NOTE").map((invoice) => invoice.id);
  const received = await receivedFor(tx, organizationId, [...ids]);
  const used = await usedOf(tx, organizationId, creditNotes);

  const changes: SettlementChange[] = [];
  for (const invoice of invoices) {
    const { id, number, type, status, totalGross, prepaidAmount, dueDate } = invoice;
    const isCreditNote = type === "CREDIT_NOTE";
    const amountPaid = (isCreditNote ? used : received).get(id) ?? ZERO;
    const amountDue = decimal(totalGross).minus(decimal(prepaidAmount)).minus(amountPaid);
    const next = deriveInvoiceStatus({
      totalGross,
      prepaidAmount,
      amountPaid,
      creditedAmount: sum(invoice.corrections.map((correction) => correction.totalGross)),
      dueDate: isCreditNote ? null : dueDate,
      today,
      ...situationFlags(invoice),
      ...flags,
    });
    const before = settled(status, decimal(invoice.amountPaid), decimal(invoice.amountDue));
    const after = settled(next, amountPaid, amountDue);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (status !== next) assertTransition("InvoiceStatus", status, next);
    changedOne(
      await tx.invoice.updateMany({
        where: { id, organizationId, status },
        data: { amountPaid, amountDue, status: next, paidAt: paidAt(invoice.paidAt, next) },
      }),
    );
    changes.push({ id, number, before, after });
  }
  return changes;
}

const settled = (status: Invoice["status"], paid: Decimal, due: Decimal): Settled => ({ status, amountPaid: paid.toFixed(2), amountDue: due.toFixed(2) });

function paidAt(before: Date | null, status: IssuedInvoiceStatus): Date | null {
  if (status !== "PAID") return null;
  return before ?? new Date();
}

/** Says in the audit log what became of invoices: the last statements of the transaction. */
export async function auditChanges(tx: Transaction, actor: Actor, changes: readonly SettlementChange[], reason?: string): Promise<void> {
  for (const { id, number, before, after } of changes) {
    const action = before.status === after.status ? "UPDATE" : "STATUS_CHANGE";
    await recordAudit(tx, actor, { action, entityType: "Invoice", entityId: id, label: number, before, after, reason });
  }
}
