import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import { decimal, sum, toMoneyString, type Decimal, type DecimalInput } from "@/lib/money";
import type { Invoice, Transaction } from "@/lib/prisma";
import { lockInvoices } from "../invoices/lock-invoices";
import { OPEN_STATUSES } from "../invoices/open-statuses";
import { EFFECTIVE } from "../invoices/settlement";
import type { AllocationInput } from "./payment-input";

type Source = { clientId: string; currencyCode: string; available: DecimalInput };

function refusal(message: string, code: string, params?: Record<string, string>): TRPCError {
  return new TRPCError({ code: "PRECONDITION_FAILED", message, cause: reason(code, params) });
}

function refuseInvoice(invoice: Invoice, amount: string, source: Source): void {
  const number = invoice.number ?? "";
  const isOpen = (OPEN_STATUSES as readonly string[]).includes(invoice.status) && invoice.type !== "CREDIT_NOTE";
  if (invoice.clientId !== source.clientId) throw refusal("The invoice is another client's.", "payment.otherClient", { number });
  if (!isOpen) throw refusal("Nothing can be paid on this invoice.", "payment.notPayable", { number });
  if (invoice.currencyCode !== source.currencyCode) throw refusal("The currencies differ.", "payment.otherCurrency", { number });
  if (decimal(amount).greaterThan(decimal(invoice.amountDue))) {
    throw refusal("More than what is due on the invoice.", "payment.aboveDue", { number, due: toMoneyString(invoice.amountDue) });
  }
}

/**
 * Locks the invoices and refuses an allocation that is more than the payment has or than an invoice still owes.
 *
 * @returns what is left unallocated.
 */
export async function checkAllocations(tx: Transaction, organizationId: string, allocations: readonly AllocationInput[], source: Source): Promise<Decimal> {
  const left = decimal(source.available).minus(sum(allocations.map(({ amount }) => amount)));
  if (left.isNegative()) throw refusal("More is allocated than was received.", "payment.allocatedTooMuch");
  const ids = allocations.map(({ invoiceId }) => invoiceId);
  await lockInvoices(tx, organizationId, ids);
  const invoices = await tx.invoice.findMany({ where: { organizationId, id: { in: ids } } });
  const byId = new Map(invoices.map((invoice) => [invoice.id, invoice]));
  for (const { invoiceId, amount } of allocations) {
    const invoice = byId.get(invoiceId);
    if (!invoice) throw notFound("Invoice");
    refuseInvoice(invoice, amount, source);
  }
  return left;
}

/** The most that a business may pay in cash for one debt, in euros (article D. 112-3 of the monetary code). */
const CASH_LIMIT = 1000;

/** Refuses cash above the limit from a business, also when an invoice is paid in several parts. */
export async function refuseCash(
  tx: Transaction,
  organizationId: string,
  { amount, allocations }: { amount: string; allocations: readonly AllocationInput[] },
): Promise<void> {
  const earlier = await tx.paymentAllocation.groupBy({
    by: ["invoiceId"],
    where: {
      invoiceId: { in: allocations.map(({ invoiceId }) => invoiceId) },
      payment: { organizationId, method: "CASH", status: { in: [...EFFECTIVE] } },
    },
    _sum: { amount: true },
  });
  const before = new Map(earlier.map((group) => [group.invoiceId, group._sum.amount ?? 0]));
  const perInvoice = allocations.map((allocation) => sum([allocation.amount, before.get(allocation.invoiceId) ?? 0]));
  if ([decimal(amount), ...perInvoice].some((cash) => cash.greaterThan(CASH_LIMIT))) {
    throw refusal("A business may not pay more than 1,000 € in cash.", "payment.cashLimit", { limit: String(CASH_LIMIT) });
  }
}
