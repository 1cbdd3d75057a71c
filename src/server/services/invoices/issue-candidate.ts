import type { Prisma, Transaction } from "@/lib/prisma";

/** Everything that the issue of an invoice looks at. */
export const ISSUE_INCLUDE = {
  lines: { orderBy: { position: "asc" } },
  client: true,
  contact: { select: { fullName: true } },
  site: true,
  paymentTerm: true,
  bankAccount: true,
  template: { select: { primaryColor: true } },
  correctedInvoice: { select: { id: true, number: true, type: true, status: true, totalGross: true } },
} satisfies Prisma.InvoiceInclude;

export type IssueCandidate = Prisma.InvoiceGetPayload<{ include: typeof ISSUE_INCLUDE }>;

export async function findCandidate(tx: Transaction, organizationId: string, id: string): Promise<IssueCandidate | null> {
  return tx.invoice.findFirst({ where: { id, organizationId }, include: ISSUE_INCLUDE });
}
