import { canonicalDocument } from "@/lib/billing/canonical";
import { toIsoDay, type CalendarDay } from "@/lib/billing/calendar-day";
import { seriesOfInvoice } from "@/lib/billing/numbering";
import { assertTransition } from "@/lib/domain/transitions";
import { notFound } from "@/lib/errors";
import { toMoneyString } from "@/lib/money";
import { Prisma, type Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { printedBankAccount } from "../documents/bank-account";
import { sealFiscalEvent } from "../documents/fiscal-seal";
import { chainHash } from "../documents/hash";
import { documentLocale, readIssuer, type Issuer } from "../documents/settings";
import { freeze, type BuyerSnapshot, type SellerSnapshot } from "../documents/snapshots";
import { nextNumber, sealSeries } from "../numbering/next-number";
import { applyCreditNote } from "./apply-credit-note";
import { findCandidate, type IssueCandidate } from "./issue-candidate";
import { refuseOverCredit, refuseUnlessIssuable } from "./issue-checks";
import { mentionsOf } from "./issue-mentions";
import { lockInvoices } from "./lock-invoices";
import { plannedIssue, type PlannedIssue } from "./planned-issue";
import { auditChanges, refreshInvoices } from "./settlement";

export type Issued = { id: string; number: string };

/** The draft with the invoice that it corrects, both locked. */
async function lockCandidate(tx: Transaction, organizationId: string, id: string): Promise<IssueCandidate> {
  const found = await tx.invoice.findFirst({ where: { id, organizationId }, select: { correctedInvoiceId: true } });
  if (!found) throw notFound("Invoice");
  await lockInvoices(tx, organizationId, [id, found.correctedInvoiceId].filter((one) => one !== null));
  const candidate = await findCandidate(tx, organizationId, id);
  if (!candidate) throw notFound("Invoice");
  return candidate;
}

/** Lines and VAT lines as they are computed now; they can be written only as long as there is no number. */
async function writeContent(tx: Transaction, organizationId: string, invoice: IssueCandidate, { content }: PlannedIssue): Promise<void> {
  const changed = invoice.lines.flatMap(({ id, lineNet }, index) => {
    const computed = content.lineRows[index]?.lineNet;
    return computed === undefined || lineNet.equals(computed.toString()) ? [] : [{ where: { id }, data: { lineNet: computed } }];
  });
  await tx.invoice.update({
    where: { id: invoice.id, organizationId, status: "DRAFT" },
    data: { lines: { update: changed }, taxLines: { deleteMany: {}, createMany: { data: content.taxRows } } },
    select: { id: true },
  });
}

async function frozenParties(tx: Transaction, invoice: IssueCandidate, issuer: Issuer, planned: PlannedIssue) {
  const seller: SellerSnapshot = {
    ...planned.seller,
    bankAccount: await printedBankAccount(tx, issuer.organizationId, invoice.bankAccount, issuer.legalName),
    accentColor: invoice.template?.primaryColor ?? null,
    footer: issuer.invoiceFooter,
  };
  const buyer: BuyerSnapshot = {
    ...planned.buyer,
    language: documentLocale(invoice.client.language),
    paymentTerms: invoice.type === "CREDIT_NOTE" ? null : (invoice.paymentTerm?.name ?? null),
  };
  return { seller: freeze(seller), buyer: freeze(buyer), delivery: planned.delivery && freeze(planned.delivery) };
}

/** Takes the number, seals the invoice and freezes it: from here on the series is locked to the commit. */
async function numberAndFreeze(tx: Transaction, actor: Actor, invoice: IssueCandidate, issuer: Issuer, planned: PlannedIssue): Promise<string> {
  const { organizationId } = actor;
  const { content, issueDate, supplyDate, dueDate } = planned;
  const parties = await frozenParties(tx, invoice, issuer, planned);
  const mentions = mentionsOf(invoice, issuer, planned.buyer, content.taxRows, parties.buyer.language === "en" ? "en" : "fr");
  const key = seriesOfInvoice(invoice.type, { hasDepositSeries: invoice.type === "DEPOSIT" && (await hasDepositSeries(tx, organizationId)) });
  const { fiscalYearStartMonth } = issuer;
  const { number, previousHash, sequenceId } = await nextNumber(tx, { organizationId, key, date: issueDate, fiscalYearStartMonth });
  const text = canonicalDocument({
    ...content.columns,
    ...parties,
    number,
    type: invoice.type,
    issueDate,
    supplyDate,
    dueDate,
    currencyCode: invoice.currencyCode,
    correctedInvoiceNumber: invoice.correctedInvoice?.number ?? null,
    lines: content.lineRows,
    taxLines: content.taxRows,
  });
  const hash = chainHash(previousHash, text);
  await tx.invoice.update({
    where: { id: invoice.id, organizationId, status: "DRAFT" },
    data: {
      ...content.columns,
      number,
      status: "ISSUED",
      issueDate,
      supplyDate,
      dueDate,
      vatOnDebits: issuer.vatOnDebits,
      sellerSnapshot: parties.seller,
      buyerSnapshot: parties.buyer,
      deliverySnapshot: parties.delivery ?? Prisma.DbNull,
      legalMentions: mentions.join("\n"),
      issuedAt: new Date(),
      issuedById: actor.userId,
      hash,
      previousHash,
    },
    select: { id: true },
  });
  await sealSeries(tx, organizationId, sequenceId, hash);
  return number;
}

/** Nothing is settled and nothing is late: the status is ISSUED, and the series is not held for a question whose answer is known. */
function isIssuedOnly({ content, dueDate }: PlannedIssue, { today }: Issuer, settled: readonly string[]): boolean {
  const isLate = dueDate !== null && dueDate < today;
  return settled.length === 1 && !isLate && content.columns.amountDue.greaterThan(0);
}

/** Deposits have a series of their own once the organisation has opened one. */
async function hasDepositSeries(tx: Transaction, organizationId: string): Promise<boolean> {
  const series = await tx.numberSequence.findFirst({ where: { organizationId, key: "DEPOSIT_INVOICE" }, select: { id: true } });
  return series !== null;
}

/**
 * Issues a draft: checks, amounts and parties as they are now, then the next number of its series, the seal and
 * the freeze, all in one transaction. A credit note also settles the invoice that it corrects.
 *
 * @throws TRPCError NOT_FOUND, PRECONDITION_FAILED (not a draft, closed period, missing mentions, over-credit).
 */
export async function issueInvoice(db: GuardedDb, actor: Actor, { id, issueDate }: { id: string; issueDate?: CalendarDay | null }): Promise<Issued> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const invoice = await lockCandidate(tx, organizationId, id);
    assertTransition("InvoiceStatus", invoice.status, "ISSUED");
    const issuer = await readIssuer(tx, organizationId);
    const planned = plannedIssue(invoice, issuer, issueDate);
    refuseUnlessIssuable(invoice, issuer, planned);
    await refuseOverCredit(tx, organizationId, invoice, planned);
    await writeContent(tx, organizationId, invoice, planned);

    const number = await numberAndFreeze(tx, actor, invoice, issuer, planned);
    const { totalGross } = planned.content.columns;
    const settled = [id];
    if (invoice.correctedInvoice && invoice.type === "CREDIT_NOTE") {
      await applyCreditNote(tx, actor, { id, clientId: invoice.clientId, currencyCode: invoice.currencyCode, totalGross }, invoice.correctedInvoice.id, issuer);
      settled.push(invoice.correctedInvoice.id);
    }
    const changes = isIssuedOnly(planned, issuer, settled) ? [] : await refreshInvoices(tx, organizationId, settled, issuer.today);
    const facts = { number, issueDate: toIsoDay(planned.issueDate), type: invoice.type, totalGross: toMoneyString(totalGross) };
    const invoicedGross = invoice.type === "CREDIT_NOTE" ? totalGross.negated() : totalGross;
    await sealFiscalEvent(tx, organizationId, { kind: "INVOICE_ISSUED", entityType: "INVOICE", entityId: id, payload: facts, invoicedGross });
    await recordAudit(tx, actor, { action: "ISSUE", entityType: "Invoice", entityId: id, label: number, before: { status: "DRAFT" }, after: { status: "ISSUED", ...facts } });
    await auditChanges(tx, actor, changes);
    return { id, number };
  });
}
