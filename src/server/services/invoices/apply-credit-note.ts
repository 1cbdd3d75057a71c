import { Decimal, decimal, ZERO } from "@/lib/money";
import type { Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import type { Issuer } from "../documents/settings";
import { nextNumber } from "../numbering/next-number";

type CreditNote = { id: string; clientId: string; currencyCode: string; totalGross: Decimal };

/**
 * Settles the corrected invoice with its credit note, by a payment of method CREDIT_NOTE. What the invoice no
 * longer owes stays unallocated: the client's credit.
 */
export async function applyCreditNote(tx: Transaction, actor: Actor, creditNote: CreditNote, originalId: string, issuer: Issuer): Promise<void> {
  const { organizationId, userId } = actor;
  if (creditNote.totalGross.isZero()) return;
  const original = await tx.invoice.findFirst({ where: { id: originalId, organizationId }, select: { amountDue: true } });
  const due = Decimal.max(decimal(original?.amountDue ?? ZERO), ZERO);
  const applied = Decimal.min(due, creditNote.totalGross);
  const { number } = await nextNumber(tx, { organizationId, key: "PAYMENT", date: issuer.today, fiscalYearStartMonth: issuer.fiscalYearStartMonth });
  await tx.payment.create({
    data: {
      organizationId,
      number,
      method: "CREDIT_NOTE",
      status: "RECORDED",
      paidOn: issuer.today,
      amount: creditNote.totalGross,
      unallocatedAmount: creditNote.totalGross.minus(applied),
      currencyCode: creditNote.currencyCode,
      clientId: creditNote.clientId,
      creditNoteId: creditNote.id,
      createdById: userId,
      allocations: applied.isZero() ? undefined : { create: { invoiceId: originalId, amount: applied, allocatedAt: new Date() } },
    },
    select: { id: true },
  });
}
