import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { notFound, reason } from "@/lib/errors";
import type { Invoice, Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { changedOne } from "../documents/changed-one";
import { readIssuer } from "../documents/settings";
import { lockInvoices } from "./lock-invoices";
import { auditChanges, refreshInvoices } from "./settlement";

async function lockIssued(tx: Transaction, organizationId: string, id: string): Promise<Invoice> {
  await lockInvoices(tx, organizationId, [id]);
  const invoice = await tx.invoice.findFirst({ where: { id, organizationId } });
  if (!invoice) throw notFound("Invoice");
  if (!invoice.number) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The invoice is not issued yet.", cause: reason("invoice.notIssued") });
  }
  return invoice;
}

/** Notes that the invoice left the house, today for the first time; once more changes nothing but the audit log. */
export async function markSent(db: GuardedDb, actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const before = await lockIssued(tx, organizationId, id);
    const status = before.status === "ISSUED" ? "SENT" : before.status;
    if (status !== before.status) assertTransition("InvoiceStatus", before.status, status);
    const sentAt = before.sentAt ?? new Date();
    changedOne(await tx.invoice.updateMany({ where: { id, organizationId, status: before.status }, data: { status, sentAt } }));
    await recordAudit(tx, actor, {
      action: "SEND", entityType: "Invoice", entityId: id, label: before.number,
      before: { status: before.status, sentAt: before.sentAt }, after: { status, sentAt },
    });
    return { id };
  });
}

/** The client contests the invoice: it is not overdue as long as that lasts. */
export async function dispute(db: GuardedDb, actor: Actor, id: string, why: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const { status, number } = await lockIssued(tx, organizationId, id);
    assertTransition("InvoiceStatus", status, "DISPUTED");
    changedOne(await tx.invoice.updateMany({ where: { id, organizationId, status }, data: { status: "DISPUTED" } }));
    await recordAudit(tx, actor, {
      action: "STATUS_CHANGE", entityType: "Invoice", entityId: id, label: number,
      before: { status }, after: { status: "DISPUTED" }, reason: why,
    });
    return { id };
  });
}

/** The dispute is over: the status is what amounts and dates make it. */
export async function resolveDispute(db: GuardedDb, actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const { status } = await lockIssued(tx, organizationId, id);
    if (status !== "DISPUTED") {
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The invoice is not disputed.", cause: reason("invoice.notDisputed") });
    }
    const { today } = await readIssuer(tx, organizationId);
    await auditChanges(tx, actor, await refreshInvoices(tx, organizationId, [id], today, { isDisputed: false }));
    return { id };
  });
}
