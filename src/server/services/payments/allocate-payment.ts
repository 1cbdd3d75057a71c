import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { readIssuer } from "../documents/settings";
import { auditChanges, refreshInvoices } from "../invoices/settlement";
import { lockInvoices } from "../invoices/lock-invoices";
import { checkAllocations } from "./allocation-checks";
import { lockPayment } from "./lock-payment";
import type { AllocationInput } from "./payment-input";

/** Settles invoices with what is left of a payment or of a credit note. */
export async function allocatePayment(db: GuardedDb, actor: Actor, id: string, allocations: readonly AllocationInput[]): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const payment = await lockPayment(tx, organizationId, id);
    const { clientId, currencyCode, unallocatedAmount, creditNoteId } = payment;
    const touched = [...allocations.map(({ invoiceId }) => invoiceId), creditNoteId].filter((one) => one !== null);
    await lockInvoices(tx, organizationId, touched);
    const left = await checkAllocations(tx, organizationId, allocations, { clientId, currencyCode, available: unallocatedAmount });
    const allocatedAt = new Date();
    const after = await tx.payment.update({
      where: { id, organizationId, status: payment.status },
      data: { unallocatedAmount: left, allocations: { createMany: { data: allocations.map((allocation) => ({ ...allocation, allocatedAt })) } } },
    });
    const { today } = await readIssuer(tx, organizationId);
    const changes = await refreshInvoices(tx, organizationId, touched, today);
    const { allocations: _before, ...before } = payment;
    await recordAudit(tx, actor, { action: "UPDATE", entityType: "Payment", entityId: id, label: payment.number, before, after });
    await auditChanges(tx, actor, changes);
    return { id };
  });
}
