import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { notFound, reason } from "@/lib/errors";
import { decimal, round2, sum, toMoneyString, ZERO, type Decimal } from "@/lib/money";
import type { InvoiceLine } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { quantity, recordId, unitPrice } from "../documents/inputs";
import { readIssuer } from "../documents/settings";
import { insertDraft } from "./create-draft";
import { invoiceContent, type InvoiceLineContent } from "./invoice-content";
import { leftToCredit } from "./issue-checks";
import { lockInvoices } from "./lock-invoices";

const what = z.string().trim().min(3).max(300);

/** All that is left to credit, or chosen lines; a line may be credited in part, or at another price. */
export const creditNoteInput = z.union([
  z.object({ invoiceId: recordId, reason: what, full: z.literal(true) }),
  z.object({
    invoiceId: recordId,
    reason: what,
    lines: z.array(z.object({ lineId: recordId, quantity: quantity.optional(), unitPrice: unitPrice.optional() })).min(1).max(500),
  }),
]);

export type CreditNoteInput = z.output<typeof creditNoteInput>;

type Original = { number: string | null; subtotalNet: Decimal; discountAmount: Decimal; lines: InvoiceLine[] };
type Credited = ReadonlyMap<string, Decimal>;

/** What earlier credit notes have left of a line: the line itself if none touched it, else one line of what remains. */
function remainderOf(line: InvoiceLine, credited: Credited): InvoiceLineContent[] {
  const taken = credited.get(line.id) ?? ZERO;
  if (taken.isZero()) return [{ ...line, correctedLineId: line.id }];
  const left = decimal(line.lineNet).minus(taken);
  if (left.isZero()) return [];
  return [{ ...line, quantity: 1, unitCode: "C62", unitPrice: left, discountPercent: 0, discountAmount: 0, correctedLineId: line.id }];
}

function chosenLines(original: Original, input: Extract<CreditNoteInput, { lines: unknown }>): InvoiceLineContent[] {
  return input.lines.map((chosen) => {
    const line = original.lines.find(({ id, kind }) => id === chosen.lineId && kind === "ITEM");
    if (!line) throw notFound("Line");
    const isWhole = chosen.quantity === undefined && chosen.unitPrice === undefined;
    return {
      ...line,
      quantity: chosen.quantity ?? line.quantity,
      unitPrice: chosen.unitPrice ?? line.unitPrice,
      discountAmount: isWhole ? line.discountAmount : 0,
      correctedLineId: line.id,
    };
  });
}

/** The document discount that goes with the lines: the invoice's own, in proportion to what is credited of it. */
function shareOfDiscount(original: Original, lines: readonly InvoiceLineContent[]): Decimal {
  if (original.subtotalNet.isZero() || original.discountAmount.isZero()) return ZERO;
  const subtotal = invoiceContent(lines, {}, "PER_RATE_TOTAL").columns.subtotalNet;
  return round2(subtotal.times(original.discountAmount).dividedBy(original.subtotalNet));
}

function refusal(message: string, code: string, params: Record<string, string>): TRPCError {
  return new TRPCError({ code: "PRECONDITION_FAILED", message, cause: reason(code, params) });
}

/** Drafts a credit note on an issued invoice. It has its effect when it is issued. */
export async function createCreditNote(db: GuardedDb, actor: Actor, input: CreditNoteInput): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    await lockInvoices(tx, organizationId, [input.invoiceId]);
    const found = await tx.invoice.findFirst({
      where: { id: input.invoiceId, organizationId },
      include: {
        lines: { orderBy: { position: "asc" } },
        corrections: { where: { organizationId, type: "CREDIT_NOTE", number: { not: null } }, include: { lines: true } },
      },
    });
    if (!found) throw notFound("Invoice");
    const number = found.number ?? "";
    if (!found.number || found.type === "CREDIT_NOTE") throw refusal("Only an issued invoice is credited.", "invoice.notCreditable", { number });
    const original: Original = { number, lines: found.lines, subtotalNet: decimal(found.subtotalNet), discountAmount: decimal(found.discountAmount) };
    const credited = creditedByLine(found.corrections.flatMap((correction) => correction.lines));
    const lines = "full" in input ? found.lines.flatMap((line) => remainderOf(line, credited)) : chosenLines(original, input);
    const { vatRounding } = await readIssuer(tx, organizationId);
    const content = invoiceContent(lines, { discountAmount: shareOfDiscount(original, lines) }, vatRounding);

    const left = await leftToCredit(tx, organizationId, found);
    const { totalGross } = content.columns;
    if (totalGross.greaterThan(left) || totalGross.lessThanOrEqualTo(0)) {
      throw refusal("There is less left to credit.", "invoice.creditTooHigh", { number, left: toMoneyString(left) });
    }
    const { clientId, siteId, contactId, operationCategory, currencyCode, supplyDate, buyerReference, purchaseOrderRef, contractRef, ownerId } = found;
    const header = {
      type: "CREDIT_NOTE" as const,
      correctedInvoiceId: found.id,
      cancelReason: input.reason,
      publicNotes: input.reason,
      clientId, siteId, contactId, operationCategory, currencyCode, supplyDate, buyerReference, purchaseOrderRef, contractRef, ownerId,
    };
    return insertDraft(tx, actor, header, content);
  });
}

function creditedByLine(lines: readonly InvoiceLine[]): Credited {
  const byLine = new Map<string, Decimal>();
  for (const { correctedLineId, lineNet } of lines) {
    if (correctedLineId) byLine.set(correctedLineId, sum([byLine.get(correctedLineId) ?? ZERO, lineNet]));
  }
  return byLine;
}
