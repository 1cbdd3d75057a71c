import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Prisma, Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { paymentTermOf, requireClient, requireReferences } from "../documents/references";
import { resolveLines } from "../documents/resolve-lines";
import { documentLocale, readIssuer } from "../documents/settings";
import type { QuoteDraftInput } from "./draft-input";
import { lockQuote, type LockedQuote } from "./lock-quote";
import { quoteContent } from "./quote-content";

type Content = Pick<ReturnType<typeof quoteContent>, "lineRows" | "columns">;
type Header = Omit<Prisma.QuoteUncheckedCreateInput, "organizationId" | "lines">;

async function prepare(tx: Transaction, organizationId: string, input: QuoteDraftInput) {
  const { lines: lineInputs, ...header } = input;
  const issuer = await readIssuer(tx, organizationId);
  const client = await requireClient(tx, organizationId, input.clientId);
  await requireReferences(tx, organizationId, input);
  const resolved = await resolveLines(tx, organizationId, lineInputs, { vatRegime: issuer.vatRegime, locale: documentLocale(client.language) });
  const lines = resolved.map((line) => ({ ...line, isSelected: !line.isOptional }));
  const { lineRows, columns } = quoteContent(lines, input.discountPercent, issuer.vatRounding);
  const paymentTermId = await paymentTermOf(tx, organizationId, input.paymentTermId, client);
  return { header: { ...header, paymentTermId, currencyCode: client.currencyCode }, lineRows, columns };
}

/** Stores a draft and says so in the audit log: the last statements of the caller's transaction. */
export async function insertQuote(tx: Transaction, actor: Actor, header: Header, { lineRows, columns }: Content): Promise<{ id: string }> {
  const { organizationId, userId } = actor;
  const created = await tx.quote.create({
    data: { ownerId: userId, ...header, ...columns, organizationId, createdById: userId, lines: { createMany: { data: lineRows } } },
    omit: { organizationId: true },
  });
  await recordAudit(tx, actor, { action: "CREATE", entityType: "Quote", entityId: created.id, label: created.number ?? created.title, after: created });
  return { id: created.id };
}

/** A new draft from a form. */
export async function createQuote(db: GuardedDb, actor: Actor, input: QuoteDraftInput): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { header, ...content } = await prepare(tx, actor.organizationId, input);
    return insertQuote(tx, actor, header, content);
  });
}

async function lockDraft(tx: Transaction, organizationId: string, id: string): Promise<LockedQuote> {
  const quote = await lockQuote(tx, organizationId, id);
  if (quote.status !== "DRAFT") {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "Only a draft can be changed.", cause: reason("quote.notDraft", { number: quote.number ?? "" }) });
  }
  return quote;
}

/** Replaces a draft as a whole, lines included. */
export async function updateQuote(db: GuardedDb, actor: Actor, id: string, input: QuoteDraftInput): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const { lines: _lines, ...before } = await lockDraft(tx, organizationId, id);
    const { header, lineRows, columns } = await prepare(tx, organizationId, input);
    const after = await tx.quote.update({
      where: { id, organizationId, status: "DRAFT" },
      data: { ...header, ...columns, lines: { deleteMany: {}, createMany: { data: lineRows } } },
    });
    await recordAudit(tx, actor, { action: "UPDATE", entityType: "Quote", entityId: id, label: after.number ?? after.title, before, after });
    return { id };
  });
}

export async function deleteQuote(db: GuardedDb, actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const { lines: _lines, ...before } = await lockDraft(tx, organizationId, id);
    await tx.quote.delete({ where: { id, organizationId, status: "DRAFT" } });
    await recordAudit(tx, actor, { action: "DELETE", entityType: "Quote", entityId: id, label: before.number ?? before.title, before });
    return { id };
  });
}

/** What a copy keeps of a quote: client, conditions and texts; no number, date or answer. */
function copiedHeader(quote: LockedQuote) {
  const { clientId, siteId, contactId, paymentTermId, title, currencyCode, discountPercent, depositPercent, introduction, terms, internalNotes } = quote;
  return { clientId, siteId, contactId, paymentTermId, title, currencyCode, discountPercent, depositPercent, introduction, terms, internalNotes };
}

async function copy(tx: Transaction, actor: Actor, quote: LockedQuote, header: Partial<Header>): Promise<{ id: string }> {
  await requireClient(tx, actor.organizationId, quote.clientId);
  const { vatRounding } = await readIssuer(tx, actor.organizationId);
  const lines = quote.lines.map((line) => ({ ...line, isSelected: !line.isOptional }));
  return insertQuote(tx, actor, { ...copiedHeader(quote), ...header }, quoteContent(lines, quote.discountPercent, vatRounding));
}

/** A new draft with the same client, conditions and lines; options are open again. */
export async function duplicateQuote(db: GuardedDb, actor: Actor, id: string): Promise<{ id: string }> {
  return db.$transaction(async (tx) => copy(tx, actor, await lockQuote(tx, actor.organizationId, id), {}));
}

/**
 * A draft of the next version of a quote that was sent: same number. The version before it is superseded when
 * this one is sent.
 */
export async function newQuoteVersion(db: GuardedDb, actor: Actor, id: string): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, organizationId, id);
    if (!["SENT", "VIEWED", "REJECTED", "EXPIRED"].includes(quote.status)) {
      throw new TRPCError({ code: "PRECONDITION_FAILED", message: "No new version of this quote.", cause: reason("quote.noNewVersion", { number: quote.number ?? "" }) });
    }
    const next = await tx.quote.findFirst({ where: { organizationId, previousVersionId: id }, select: { id: true } });
    if (next) throw new TRPCError({ code: "CONFLICT", message: "There is a newer version already.", cause: reason("quote.versionExists") });
    if (!quote.number) throw notFound("Quote");
    return copy(tx, actor, quote, { number: quote.number, version: quote.version + 1, previousVersionId: id, dealId: quote.dealId, projectId: quote.projectId });
  });
}
