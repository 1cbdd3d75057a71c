import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";

/** Codes of payment terms are unique in the organisation. */
export async function refuseDuplicateTerm(tx: Transaction, organizationId: string, code: string | undefined, ownId?: string): Promise<void> {
  if (!code) return;
  const other = await tx.paymentTerm.findFirst({ where: { organizationId, code, id: { not: ownId } }, select: { id: true } });
  if (other) throw new TRPCError({ code: "CONFLICT", message: `There is a payment term ${code} already.`, cause: reason("paymentTerm.duplicate", { code }) });
}
