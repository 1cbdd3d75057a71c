import type { z } from "zod";
import type { Prisma } from "@/lib/prisma";
import { pageArgs, toPage } from "@/server/services/listing/page";
import { permissionProcedure } from "@/server/trpc/procedures";
import { listInput } from "./schemas";

function whereOf({ status, clientId, issuedFrom, issuedTo, search }: z.output<typeof listInput>): Prisma.QuoteWhereInput {
  const contains = { contains: search, mode: "insensitive" } as const;
  return {
    clientId,
    status: status?.length ? { in: status } : undefined,
    issueDate: issuedFrom || issuedTo ? { gte: issuedFrom, lte: issuedTo } : undefined,
    OR: search ? [{ number: contains }, { title: contains }, { client: { name: contains } }] : undefined,
  };
}

/** Quotes, newest first unless asked otherwise. */
export const list = permissionProcedure("devis:read").input(listInput).query(async ({ ctx, input }) => {
  const rows = await ctx.orgDb.quote.findMany({
    ...pageArgs(input),
    where: whereOf(input),
    orderBy: [{ [input.sort]: input.order }, { id: input.order }],
    select: {
      id: true, number: true, version: true, status: true, title: true, issueDate: true, validUntil: true,
      currencyCode: true, totalNet: true, totalGross: true, createdAt: true,
      client: { select: { id: true, name: true } },
      owner: { select: { name: true } },
    },
  });
  return toPage(rows, input.limit);
});
