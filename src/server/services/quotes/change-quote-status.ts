import { assertTransition } from "@/lib/domain/transitions";
import type { AuditAction, Prisma, Quote, QuoteStatus, Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { changedOne } from "../documents/changed-one";

type Change = {
  to: QuoteStatus;
  data?: Omit<Prisma.QuoteUncheckedUpdateManyInput, "status" | "organizationId">;
  action?: AuditAction;
  reason?: string | null;
};

/** Takes a quote, locked or just read, to another status. Ends with the audit: nothing should follow but other audits. */
export async function changeQuoteStatus(tx: Transaction, actor: Actor, quote: Quote, { to, data, action = "STATUS_CHANGE", reason }: Change): Promise<void> {
  const { organizationId } = actor;
  const { id, status } = quote;
  assertTransition("QuoteStatus", status, to);
  changedOne(await tx.quote.updateMany({ where: { id, organizationId, status }, data: { ...data, status: to } }));
  const number = typeof data?.number === "string" ? data.number : quote.number;
  await recordAudit(tx, actor, { action, entityType: "Quote", entityId: id, label: number, before: { status }, after: { status: to, ...data }, reason });
}
