import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import type { InvoiceDraftInput } from "./draft-input";
import { lockDraft } from "./find-draft";
import { prepareDraft } from "./prepare-draft";

/** Replaces a draft as a whole, lines included. A credit note's lines are those of the invoice that it corrects: they stay. */
export async function updateDraft(
  db: GuardedDb,
  actor: Actor,
  id: string,
  input: InvoiceDraftInput,
  visible?: Prisma.InvoiceWhereInput,
): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const before = await lockDraft(tx, organizationId, id, visible);
    if (before.type === "CREDIT_NOTE") {
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "A credit note repeats lines of its invoice.", cause: reason("invoice.creditNoteFixed") });
    }
    if (before.quoteId && before.clientId !== input.clientId) {
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The invoice comes from a quote to its client.", cause: reason("invoice.clientFixed") });
    }
    const { header, lineRows, taxRows, columns } = await prepareDraft(tx, organizationId, input);
    const after = await tx.invoice.update({
      where: { id, organizationId, status: "DRAFT" },
      data: {
        ...header,
        ...columns,
        lines: { deleteMany: {}, createMany: { data: lineRows } },
        taxLines: { deleteMany: {}, createMany: { data: taxRows } },
      },
    });
    await recordAudit(tx, actor, { action: "UPDATE", entityType: "Invoice", entityId: id, before, after });
    return { id };
  });
}

/** Deletes a draft: it never had a number, so nothing is missed. */
export async function deleteDraft(db: GuardedDb, actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const before = await lockDraft(tx, organizationId, id);
    await tx.invoice.delete({ where: { id, organizationId, status: "DRAFT" } });
    await recordAudit(tx, actor, { action: "DELETE", entityType: "Invoice", entityId: id, before });
    return { id };
  });
}
