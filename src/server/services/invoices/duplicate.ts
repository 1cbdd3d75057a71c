import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { requireClient } from "../documents/references";
import { readIssuer } from "../documents/settings";
import { insertDraft } from "./create-draft";
import { invoiceContent } from "./invoice-content";

/** A new STANDARD draft with the same client, conditions and lines; dates and links are left behind. */
export async function duplicateInvoice(db: GuardedDb, actor: Actor, id: string, visible: Prisma.InvoiceWhereInput): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const source = await tx.invoice.findFirst({
      where: { id, organizationId, AND: visible },
      include: { lines: { orderBy: { position: "asc" } } },
    });
    if (!source) throw notFound("Invoice");
    await requireClient(tx, organizationId, source.clientId);
    const { vatRounding } = await readIssuer(tx, organizationId);
    const lines = source.lines.map((line) => ({ ...line, correctedLineId: null }));
    const { clientId, siteId, contactId, paymentTermId, bankAccountId, operationCategory, currencyCode } = source;
    const { buyerReference, purchaseOrderRef, contractRef, publicNotes, internalNotes } = source;
    const header = {
      clientId, siteId, contactId, paymentTermId, bankAccountId, operationCategory, currencyCode,
      buyerReference, purchaseOrderRef, contractRef, publicNotes, internalNotes,
    };
    return insertDraft(tx, actor, header, invoiceContent(lines, { discountAmount: source.discountAmount }, vatRounding));
  });
}
