import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";

type Codes = { country?: string | null; currency?: string | null; unit?: string | null };

function unknown(field: keyof Codes, code: string): TRPCError {
  return new TRPCError({ code: "BAD_REQUEST", message: `There is no ${field} ${code}.`, cause: reason("product.unknownCode", { field, code }) });
}

/** Refuses codes that the reference tables do not know. Those that are absent or null are not checked. */
export async function checkCodes(tx: Transaction, { country, currency, unit }: Codes): Promise<void> {
  if (country && !(await tx.country.findFirst({ where: { code: country }, select: { id: true } }))) throw unknown("country", country);
  if (currency && !(await tx.currency.findFirst({ where: { code: currency, isActive: true }, select: { id: true } }))) throw unknown("currency", currency);
  if (unit && !(await tx.unitOfMeasure.findFirst({ where: { code: unit }, select: { id: true } }))) throw unknown("unit", unit);
}
