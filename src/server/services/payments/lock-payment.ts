// @org-scope.raw-sql Prisma has no FOR UPDATE; the organisation is in the WHERE
import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Prisma, Transaction } from "@/lib/prisma";
import { EFFECTIVE } from "../invoices/settlement";

export type LockedPayment = Prisma.PaymentGetPayload<{ include: { allocations: true } }>;

/** A payment that counts, locked to the end of the transaction; payments are locked before their invoices. */
export async function lockPayment(tx: Transaction, organizationId: string, id: string): Promise<LockedPayment> {
  await tx.$queryRaw`SELECT id FROM "Payment" WHERE "organizationId" = ${organizationId} AND id = ${id} FOR UPDATE`;
  const payment = await tx.payment.findFirst({ where: { id, organizationId }, include: { allocations: true } });
  if (!payment) throw notFound("Payment");
  if (!(EFFECTIVE as readonly string[]).includes(payment.status)) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The payment was taken back.", cause: reason("payment.notEffective", { number: payment.number ?? "" }) });
  }
  return payment;
}
