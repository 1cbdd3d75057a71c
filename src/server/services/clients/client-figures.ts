import { decimal, sum, ZERO, type Decimal } from "@/lib/money";
import type { Prisma } from "@/lib/prisma";
import type { OrgDb } from "@/lib/prisma-org-scope";
import { OPEN_STATUSES } from "../invoices/open-statuses";

/** Invoices that the client still owes something of. */
const openInvoices: Prisma.InvoiceWhereInput = { status: { in: [...OPEN_STATUSES] }, type: { not: "CREDIT_NOTE" } };

/** What each client owes, by client id; a client who owes nothing is absent. */
export async function openBalances(orgDb: OrgDb, clientIds: string[]): Promise<Map<string, Decimal>> {
  const groups = await orgDb.invoice.groupBy({
    by: ["clientId"],
    where: { ...openInvoices, clientId: { in: clientIds } },
    _sum: { amountDue: true },
  });
  return new Map(groups.map(({ clientId, _sum }) => [clientId, decimal(_sum.amountDue ?? ZERO)]));
}

export type ClientTotals = { revenue: Decimal; revenueThisYear: Decimal; outstanding: Decimal; overdue: Decimal };

/** Net turnover, credit notes taken off. The balance of a quote is net of its deposits, so both count. */
async function revenueSince(orgDb: OrgDb, clientId: string, from?: Date): Promise<Decimal> {
  const groups = await orgDb.invoice.groupBy({
    by: ["type"],
    where: { clientId, number: { not: null }, ...(from ? { issueDate: { gte: from } } : {}) },
    _sum: { totalNet: true },
  });
  return sum(groups.map(({ type, _sum }) => (type === "CREDIT_NOTE" ? decimal(_sum.totalNet ?? ZERO).negated() : (_sum.totalNet ?? ZERO))));
}

/** What a client has brought and still owes. */
export async function clientTotals(orgDb: OrgDb, clientId: string, today: Date): Promise<ClientTotals> {
  const due = (where: Prisma.InvoiceWhereInput) => orgDb.invoice.aggregate({ where: { ...openInvoices, ...where, clientId }, _sum: { amountDue: true } });
  const yearStart = new Date(Date.UTC(today.getUTCFullYear(), 0, 1));
  const [revenue, revenueThisYear, outstanding, overdue] = await Promise.all([
    revenueSince(orgDb, clientId),
    revenueSince(orgDb, clientId, yearStart),
    due({}),
    due({ dueDate: { lt: today } }),
  ]);
  return {
    revenue,
    revenueThisYear,
    outstanding: decimal(outstanding._sum.amountDue ?? ZERO),
    overdue: decimal(overdue._sum.amountDue ?? ZERO),
  };
}
