import { notFound } from "@/lib/errors";
import { assertTransition } from "@/lib/domain/transitions";
import type { Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { readIssuer } from "../documents/settings";
import { changeQuoteStatus } from "./change-quote-status";
import { lockQuote, type LockedQuote } from "./lock-quote";
import { quoteContent } from "./quote-content";

/** The options that the client takes, and the totals with them. */
async function selectOptions(tx: Transaction, organizationId: string, quote: LockedQuote, selected: readonly string[]) {
  const options = quote.lines.filter((line) => line.isOptional).map((line) => line.id);
  if (selected.some((id) => !options.includes(id))) throw notFound("Option");
  const { vatRounding } = await readIssuer(tx, organizationId);
  const lines = quote.lines.map((line) => ({ ...line, isSelected: !line.isOptional || selected.includes(line.id) }));
  const { columns } = quoteContent(lines, quote.discountPercent, vatRounding);
  await tx.quote.update({
    where: { id: quote.id, organizationId, status: quote.status },
    data: {
      lines: {
        updateMany: [
          { where: { id: { in: [...selected] } }, data: { isSelected: true } },
          { where: { isOptional: true, id: { notIn: [...selected] } }, data: { isSelected: false } },
        ],
      },
    },
    select: { id: true },
  });
  return columns;
}

/** A prospect that accepts a quote is a client. */
async function activateClient(tx: Transaction, actor: Actor, clientId: string): Promise<void> {
  const { organizationId } = actor;
  const { count } = await tx.client.updateMany({ where: { id: clientId, organizationId, status: "PROSPECT" }, data: { status: "ACTIVE" } });
  if (count === 1) {
    await recordAudit(tx, actor, { action: "STATUS_CHANGE", entityType: "Client", entityId: clientId, before: { status: "PROSPECT" }, after: { status: "ACTIVE" } });
  }
}

/** The client accepts, with the options it takes; without word of options, none changes. */
export async function acceptQuote(db: GuardedDb, actor: Actor, { id, selectedLineIds }: { id: string; selectedLineIds?: string[] }): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, organizationId, id);
    assertTransition("QuoteStatus", quote.status, "ACCEPTED");
    const columns = selectedLineIds ? await selectOptions(tx, organizationId, quote, selectedLineIds) : {};
    await changeQuoteStatus(tx, actor, quote, { to: "ACCEPTED", action: "APPROVE", data: { ...columns, acceptedAt: new Date() } });
    await activateClient(tx, actor, quote.clientId);
    return { id };
  });
}

/** The client declines. */
export async function rejectQuote(db: GuardedDb, actor: Actor, id: string, why: string | null): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, actor.organizationId, id);
    const data = { rejectedAt: new Date(), rejectionReason: why };
    await changeQuoteStatus(tx, actor, quote, { to: "REJECTED", action: "REJECT", data, reason: why });
    return { id };
  });
}

/** The seller takes the quote back. */
export async function cancelQuote(db: GuardedDb, actor: Actor, id: string, why: string | null): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, actor.organizationId, id);
    await changeQuoteStatus(tx, actor, quote, { to: "CANCELLED", reason: why });
    return { id };
  });
}
