import type { z } from "zod";
import type { Prisma } from "@/lib/prisma";
import { EFFECTIVE } from "@/server/services/invoices/settlement";
import { pageArgs, toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";
import { listInput } from "./schemas";

function whereOf(filter: z.output<typeof listInput>): Prisma.PaymentWhereInput {
  const { clientId, status, method, paidFrom, paidTo, unallocated, search } = filter;
  const conditions: Prisma.PaymentWhereInput[] = [];
  if (unallocated) conditions.push({ status: { in: [...EFFECTIVE] }, unallocatedAmount: { gt: 0 } });
  if (search) {
    const contains = { contains: search, mode: "insensitive" } as const;
    conditions.push({ OR: [{ number: contains }, { reference: contains }, { client: { name: contains } }] });
  }
  return {
    clientId,
    status: status?.length ? { in: status } : undefined,
    method: method?.length ? { in: method } : undefined,
    paidOn: paidFrom || paidTo ? { gte: paidFrom, lte: paidTo } : undefined,
    AND: conditions,
  };
}

/** Payments received, newest first unless asked otherwise. */
export const list = permissionProcedure("paiements:read").input(listInput).query(async ({ ctx, input }) => {
  const rows = await ctx.orgDb.payment.findMany({
    ...pageArgs(input),
    where: whereOf(input),
    orderBy: [{ [input.sort]: input.order }, { id: input.order }],
    select: {
      id: true, number: true, method: true, status: true, paidOn: true, amount: true, unallocatedAmount: true,
      currencyCode: true, reference: true, createdAt: true,
      client: { select: { id: true, name: true } },
      creditNote: { select: { id: true, number: true } },
      allocations: { select: { amount: true, invoice: { select: { id: true, number: true } } } },
    },
  });
  return toPage(rows, input.limit);
});
