import { Decimal, decimal, type DecimalInput, sum, ZERO } from "@/lib/money";

export type OpenInvoice = { id: string; dueDate: Date | null; amountDue: DecimalInput };

/** Oldest due date first; those without one come last. */
function byAge(a: OpenInvoice, b: OpenInvoice): number {
  return (a.dueDate?.getTime() ?? Infinity) - (b.dueDate?.getTime() ?? Infinity);
}

/** Shares an amount among invoices, the oldest first, each up to what it still owes; by id, without those that get nothing. */
export function allocateOldestFirst(amount: DecimalInput, invoices: readonly OpenInvoice[]): Record<string, string> {
  let left = Decimal.max(decimal(amount), ZERO);
  const shares: Record<string, string> = {};
  for (const { id, amountDue } of [...invoices].sort(byAge)) {
    const share = Decimal.min(left, decimal(amountDue));
    if (share.lessThanOrEqualTo(0)) continue;
    shares[id] = share.toFixed(2);
    left = left.minus(share);
  }
  return shares;
}

/** What of an amount is not shared out; negative when more is shared out than there is. */
export function leftOf(amount: DecimalInput, shares: Iterable<DecimalInput>): Decimal {
  return decimal(amount).minus(sum(shares));
}
