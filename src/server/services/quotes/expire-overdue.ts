import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { readIssuer } from "../documents/settings";
import { changeQuoteStatus } from "./change-quote-status";
import { lockQuote } from "./lock-quote";

/** Daily work for one organisation: quotes whose validity is over become EXPIRED. Says how many. */
export async function expireOverdueQuotes(db: GuardedDb, actor: Actor): Promise<number> {
  const { organizationId } = actor;
  const { today } = await readIssuer(db, organizationId);
  const over = await db.quote.findMany({
    where: { organizationId, status: { in: ["SENT", "VIEWED"] }, validUntil: { lt: today } },
    select: { id: true },
  });
  let expired = 0;
  for (const { id } of over) {
    expired += await db.$transaction(async (tx) => {
      const quote = await lockQuote(tx, organizationId, id);
      // Somebody may have accepted it since it was listed.
      if (quote.status !== "SENT" && quote.status !== "VIEWED") return 0;
      await changeQuoteStatus(tx, actor, quote, { to: "EXPIRED" });
      return 1;
    });
  }
  return expired;
}
