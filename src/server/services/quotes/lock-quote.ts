// @org-scope.raw-sql Prisma has no FOR UPDATE; the organisation is in the WHERE
import { notFound } from "@/lib/errors";
import type { Prisma, Transaction } from "@/lib/prisma";

const include = { lines: { orderBy: { position: "asc" } } } satisfies Prisma.QuoteInclude;

export type LockedQuote = Prisma.QuoteGetPayload<{ include: typeof include }>;

/** The quote with its lines, locked to the end of the transaction. */
export async function lockQuote(tx: Transaction, organizationId: string, id: string): Promise<LockedQuote> {
  await tx.$queryRaw`SELECT id FROM "Quote" WHERE "organizationId" = ${organizationId} AND id = ${id} FOR UPDATE`;
  const quote = await tx.quote.findFirst({ where: { id, organizationId }, include });
  if (!quote) throw notFound("Quote");
  return quote;
}
