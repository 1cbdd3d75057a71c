import { TRPCError } from "@trpc/server";
import type { VatCategory } from "@/lib/billing/codes";
import { reason } from "@/lib/errors";
import { decimal, type DecimalInput } from "@/lib/money";
import type { Prisma, TaxRate, Transaction } from "@/lib/prisma";

type Rate = { id?: string; code: string; rate: DecimalInput; category: VatCategory };

/** EN 16931: the standard category has a rate above zero, every other one zero. */
function refuseImpossible({ rate, category }: Rate): void {
  const isZero = decimal(rate).isZero();
  if (isZero === (category !== "S")) return;
  const message = isZero ? "Category S has a rate above zero." : `Category ${category} has no VAT: its rate is zero.`;
  throw new TRPCError({ code: "BAD_REQUEST", message, cause: reason("taxRate.rateOfCategory", { category }) });
}

/** The code is free and the rate fits its category. */
export async function checkTaxRate(tx: Transaction, organizationId: string, rate: Rate): Promise<void> {
  refuseImpossible(rate);
  const { id, code } = rate;
  if (await tx.taxRate.findFirst({ where: { organizationId, code, id: { not: id } }, select: { id: true } })) {
    throw new TRPCError({ code: "CONFLICT", message: `There is a rate ${code} already.`, cause: reason("taxRate.duplicate", { code }) });
  }
}

/** Documents that were written with a rate must go on meaning it: its percentage and category stay as they are. */
export async function refuseChangeOfUsedRate(tx: Transaction, before: TaxRate, after: Pick<Rate, "rate" | "category">): Promise<void> {
  if (decimal(before.rate).equals(decimal(after.rate)) && before.category === after.category) return;
  const { id, organizationId } = before;
  const used: Prisma.TaxRateWhereInput[] = [{ quoteLines: { some: {} } }, { invoiceLines: { some: {} } }, { salesOrderLines: { some: {} } }, { recurringInvoiceLines: { some: {} } }];
  if (await tx.taxRate.findFirst({ where: { id, organizationId, OR: used }, select: { id: true } })) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The rate is used by documents: add another one.", cause: reason("taxRate.used") });
  }
}
