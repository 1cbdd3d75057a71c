// @org-scope.raw-sql Prisma has no FOR UPDATE; the organisation is in the WHERE
import { Prisma, type Transaction } from "@/lib/prisma";

/**
 * Locks invoices to the end of the transaction, always in the order of their ids so that two of them
 * never wait for each other. What is read afterwards does not change under one's hands.
 */
export async function lockInvoices(tx: Transaction, organizationId: string, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Invoice"
    WHERE "organizationId" = ${organizationId} AND id IN (${Prisma.join(ids.length > 0 ? [...ids] : [""])})
    ORDER BY id FOR UPDATE`;
}
