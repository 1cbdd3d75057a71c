import type { Prisma, Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import type { InvoiceDraftInput } from "./draft-input";
import type { invoiceContent } from "./invoice-content";
import { prepareDraft } from "./prepare-draft";

type Content = ReturnType<typeof invoiceContent>;
type Header = Omit<Prisma.InvoiceUncheckedCreateInput, "organizationId" | "lines" | "taxLines">;

/** Stores a draft and says so in the audit log: the last statements of the caller's transaction. */
export async function insertDraft(tx: Transaction, actor: Actor, header: Header, content: Content): Promise<{ id: string }> {
  const { organizationId, userId } = actor;
  const created = await tx.invoice.create({
    data: {
      ownerId: userId,
      ...header,
      ...content.columns,
      organizationId,
      createdById: userId,
      lines: { createMany: { data: content.lineRows } },
      taxLines: { createMany: { data: content.taxRows } },
    },
    omit: { organizationId: true },
  });
  await recordAudit(tx, actor, { action: "CREATE", entityType: "Invoice", entityId: created.id, after: created });
  return { id: created.id };
}

/** A new draft from a form. */
export async function createDraft(db: GuardedDb, actor: Actor, input: InvoiceDraftInput): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { header, ...content } = await prepareDraft(tx, actor.organizationId, input);
    return insertDraft(tx, actor, header, content);
  });
}
