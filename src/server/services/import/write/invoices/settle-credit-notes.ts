import { Decimal, decimal, ZERO } from "@/lib/money";
import type { Prisma, Transaction } from "@/lib/prisma";
import { lockInvoices } from "@/server/services/invoices/lock-invoices";
import { auditChanges, refreshInvoices } from "@/server/services/invoices/settlement";
import type { ImportRun } from "../import-run";
import type { BuiltDocument } from "./build-document";

type Note = { id: string; built: BuiltDocument };

async function dueOf(tx: Transaction, organizationId: string, ids: readonly string[]): Promise<Map<string, Decimal>> {
  const rows = await tx.invoice.findMany({ where: { organizationId, id: { in: [...ids] } }, select: { id: true, amountDue: true } });
  return new Map(rows.map(({ id, amountDue }) => [id, decimal(amountDue)]));
}

/**
 * What an imported credit note settles: its invoice as far as that is still due; the rest is the client's credit.
 * Nothing where the documents are settled anyhow. The payments have no number: none of our series has made them.
 */
async function recordCredits(tx: Transaction, run: ImportRun, notes: readonly Note[], due: Map<string, Decimal>): Promise<void> {
  const { organizationId, userId } = run.actor;
  for (const { id, built: { invoice, content } } of notes) {
    const { totalGross } = content.columns;
    if (totalGross.isZero()) continue;
    const invoiceId = invoice.correctedInvoiceId ?? null;
    const left = (invoiceId && due.get(invoiceId)) || ZERO;
    const applied = Decimal.min(Decimal.max(left, ZERO), totalGross);
    if (invoiceId) due.set(invoiceId, left.minus(applied));
    const allocations: Prisma.PaymentUncheckedCreateInput["allocations"] =
      invoiceId && !applied.isZero() ? { create: { invoiceId, amount: applied, allocatedAt: new Date() } } : undefined;
    await tx.payment.create({
      data: {
        organizationId, allocations,
        method: "CREDIT_NOTE",
        status: "RECORDED",
        paidOn: invoice.issueDate ?? new Date(),
        amount: totalGross,
        unallocatedAmount: totalGross.minus(applied),
        currencyCode: invoice.currencyCode,
        clientId: invoice.clientId,
        creditNoteId: id,
        createdById: userId,
      },
      select: { id: true },
    });
  }
}

/** Lets imported credit notes have their effect. The last statements of the transaction but the audit's. */
export async function settleCreditNotes(tx: Transaction, run: ImportRun, notes: readonly Note[]): Promise<void> {
  const { organizationId } = run.actor;
  const originals = [...new Set(notes.flatMap(({ built }) => built.invoice.correctedInvoiceId ?? []))];
  await lockInvoices(tx, organizationId, originals);
  if (!run.record.choices.alreadyPaid) await recordCredits(tx, run, notes, await dueOf(tx, organizationId, originals));
  const linked = notes.flatMap(({ id, built }) => (built.invoice.correctedInvoiceId ? id : []));
  const changes = await refreshInvoices(tx, organizationId, [...originals, ...linked], run.books.issuer.today);
  await auditChanges(tx, run.actor, changes, run.record.fileName);
}
