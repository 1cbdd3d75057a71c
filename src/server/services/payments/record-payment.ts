import { TRPCError } from "@trpc/server";
import { toIsoDay } from "@/lib/billing/calendar-day";
import { isProfessional } from "@/lib/billing/parties";
import { notFound, reason } from "@/lib/errors";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { sealFiscalEvent } from "../documents/fiscal-seal";
import { requireReferences } from "../documents/references";
import { readIssuer, type Issuer } from "../documents/settings";
import { auditChanges, refreshInvoices } from "../invoices/settlement";
import { nextNumber } from "../numbering/next-number";
import { checkAllocations, refuseCash } from "./allocation-checks";
import type { PaymentInput } from "./payment-input";

function refuseDate(paidOn: Date, { today, lockDate }: Issuer): void {
  const refuse = (message: string, code: string, params: Record<string, string>) => {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message, cause: reason(code, params) });
  };
  if (paidOn > today) refuse("A payment cannot be dated in the future.", "payment.future", { date: toIsoDay(paidOn) });
  if (lockDate && paidOn <= lockDate) refuse("The period is closed.", "payment.lockedPeriod", { lockDate: toIsoDay(lockDate) });
}

/** Records money received and settles the invoices it is for; what is left over is the client's credit. */
export async function recordPayment(db: GuardedDb, actor: Actor, input: PaymentInput): Promise<{ id: string; number: string }> {
  const { organizationId, userId } = actor;
  const { allocations, ...facts } = input;
  return db.$transaction(async (tx) => {
    const issuer = await readIssuer(tx, organizationId);
    refuseDate(input.paidOn, issuer);
    const client = await tx.client.findFirst({ where: { id: input.clientId, organizationId } });
    if (!client) throw notFound("Client");
    await requireReferences(tx, organizationId, { clientId: client.id, bankAccountId: input.bankAccountId });
    const { currencyCode } = client;
    const unallocatedAmount = await checkAllocations(tx, organizationId, allocations, { clientId: client.id, currencyCode, available: input.amount });
    if (input.method === "CASH" && isProfessional(client)) await refuseCash(tx, organizationId, input);

    // Payments are numbered in the order they are recorded in: the money may have come earlier.
    const { number } = await nextNumber(tx, { organizationId, key: "PAYMENT", date: issuer.today, fiscalYearStartMonth: issuer.fiscalYearStartMonth });
    const allocatedAt = new Date();
    const payment = await tx.payment.create({
      data: {
        ...facts,
        organizationId,
        number,
        status: "RECORDED",
        unallocatedAmount,
        currencyCode,
        createdById: userId,
        allocations: { createMany: { data: allocations.map((allocation) => ({ ...allocation, allocatedAt })) } },
      },
      omit: { organizationId: true },
    });
    const changes = await refreshInvoices(tx, organizationId, allocations.map(({ invoiceId }) => invoiceId), issuer.today);
    const payload = { number, paidOn: toIsoDay(input.paidOn), method: input.method, amount: payment.amount.toFixed(2), clientId: client.id };
    await sealFiscalEvent(tx, organizationId, { kind: "PAYMENT_RECORDED", entityType: "PAYMENT", entityId: payment.id, payload });
    await recordAudit(tx, actor, { action: "CREATE", entityType: "Payment", entityId: payment.id, label: number, after: payment });
    await auditChanges(tx, actor, changes);
    return { id: payment.id, number };
  });
}
