import { TRPCError } from "@trpc/server";
import { computeTotals, type DocumentTotals, type TotalsInput } from "@/lib/billing/totals";
import { reason } from "@/lib/errors";
import { decimal } from "@/lib/money";

/** What a column of 14 digits with 2 decimals holds. */
const LIMIT = decimal("1e12");

/**
 * The totals of a document that is to be stored.
 *
 * @throws TRPCError BAD_REQUEST when an amount is beyond what the database keeps.
 */
export function documentTotals(input: TotalsInput): DocumentTotals {
  const totals = computeTotals(input);
  const amounts = [totals.subtotalNet, totals.totalGross, ...totals.lines.map((line) => line.lineNet)];
  if (amounts.some((amount) => amount.abs().greaterThanOrEqualTo(LIMIT))) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "The amounts are too large.", cause: reason("common.tooLarge") });
  }
  return totals;
}

/** The columns that quotes and invoices share. */
export function totalColumns({ subtotalNet, discountAmount, totalNet, totalVat, totalGross }: DocumentTotals) {
  return { subtotalNet, discountAmount, totalNet, totalVat, totalGross };
}
