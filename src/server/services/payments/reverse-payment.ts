import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { reason } from "@/lib/errors";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { changedOne } from "../documents/changed-one";
import { sealFiscalEvent } from "../documents/fiscal-seal";
import { readIssuer } from "../documents/settings";
import { lockInvoices } from "../invoices/lock-invoices";
import { auditChanges, refreshInvoices } from "../invoices/settlement";
import { lockPayment } from "./lock-payment";

/** Takes a payment back: it stays with its reason, and its invoices owe again. A payment is never deleted. */
export async function reversePayment(db: GuardedDb, actor: Actor, id: string, why: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const { allocations, ...before } = await lockPayment(tx, organizationId, id);
    if (before.method === "CREDIT_NOTE") {
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "It stands for a credit note.", cause: reason("payment.creditNote") });
    }
    assertTransition("PaymentStatus", before.status, "REVERSED");
    const invoiceIds = allocations.map(({ invoiceId }) => invoiceId);
    await lockInvoices(tx, organizationId, invoiceIds);
    const reversal = { status: "REVERSED", reversedAt: new Date(), reversalReason: why } as const;
    changedOne(await tx.payment.updateMany({ where: { id, organizationId, status: before.status }, data: reversal }));
    const { today } = await readIssuer(tx, organizationId);
    const changes = await refreshInvoices(tx, organizationId, invoiceIds, today);
    const payload = { number: before.number, amount: before.amount.toFixed(2), reason: why };
    await sealFiscalEvent(tx, organizationId, { kind: "PAYMENT_REVERSED", entityType: "PAYMENT", entityId: id, payload });
    await recordAudit(tx, actor, { action: "STATUS_CHANGE", entityType: "Payment", entityId: id, label: before.number, before, after: { ...before, ...reversal }, reason: why });
    await auditChanges(tx, actor, changes, why);
    return { id };
  });
}
