import { TRPCError } from "@trpc/server";
import { formatDay } from "@/lib/billing/calendar-day";
import { computeTotals } from "@/lib/billing/totals";
import { reason } from "@/lib/errors";
import { decimal, formatPercent, percentOf, round2, sum, type Decimal } from "@/lib/money";
import type { Invoice, InvoiceTaxLine, Prisma, TaxRate, Transaction } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { requireClient } from "../documents/references";
import { documentLocale, readIssuer, type Issuer } from "../documents/settings";
import { insertDraft } from "../invoices/create-draft";
import { invoiceContent, type InvoiceLineContent } from "../invoices/invoice-content";
import { operationCategoryOf } from "../invoices/prepare-draft";
import { changeQuoteStatus } from "./change-quote-status";
import { QUOTE_WORDS } from "./invoice-words";
import { lockQuote, type LockedQuote } from "./lock-quote";

type Deposit = Invoice & { taxLines: InvoiceTaxLine[]; corrections: { totalNet: Prisma.Decimal }[] };

function refusal(message: string, code: string, params?: Record<string, string>): TRPCError {
  return new TRPCError({ code: "PRECONDITION_FAILED", message, cause: reason(code, params) });
}

/** The quote's lines as an invoice has them: options that were not taken are left out. */
function invoiceLines(quote: LockedQuote, rates: ReadonlyMap<string, TaxRate>): InvoiceLineContent[] {
  return quote.lines
    .filter((line) => !line.isOptional || line.isSelected)
    .map((line) => {
      const rate = rates.get(line.taxRateId ?? "");
      return { ...line, exemptionCode: rate?.exemptionCode ?? null, exemptionText: rate?.exemptionText ?? null };
    });
}

async function ratesOf(tx: Transaction, organizationId: string, quote: LockedQuote): Promise<ReadonlyMap<string, TaxRate>> {
  const ids = quote.lines.flatMap((line) => line.taxRateId ?? []);
  const rates = await tx.taxRate.findMany({ where: { organizationId, id: { in: ids } } });
  return new Map(rates.map((rate) => [rate.id, rate]));
}

/** Deposits asked for on this quote and not credited since. */
async function depositsOf(tx: Transaction, organizationId: string, quoteId: string): Promise<Deposit[]> {
  return tx.invoice.findMany({
    where: { organizationId, quoteId, type: "DEPOSIT", status: { notIn: ["CREDITED", "CANCELLED"] } },
    include: {
      taxLines: { orderBy: [{ vatCategory: "asc" }, { vatRate: "desc" }] },
      corrections: { where: { organizationId, number: { not: null } }, select: { totalNet: true } },
    },
    orderBy: { createdAt: "asc" },
  });
}

type TaxGroup = Pick<InvoiceTaxLine, "vatCategory" | "exemptionCode" | "exemptionText"> & { vatRate: Decimal; taxableAmount: Decimal };

/** One line for each VAT rate of the quote, so that each euro of a deposit carries the VAT of what it is for. */
function lineOfGroup(quote: LockedQuote, group: TaxGroup, text: Pick<InvoiceLineContent, "description" | "quantity" | "unitPrice">): InvoiceLineContent {
  const { vatRate, vatCategory, exemptionCode, exemptionText } = group;
  const source = quote.lines.find((line) => line.kind === "ITEM" && line.vatCategory === vatCategory && vatRate.equals(decimal(line.vatRate)));
  const taxRateId = source?.taxRateId ?? null;
  return { ...text, kind: "ITEM", unitCode: "C62", discountPercent: 0, vatRate, vatCategory, exemptionCode, exemptionText, productId: null, taxRateId };
}

function depositLines(quote: LockedQuote, lines: InvoiceLineContent[], percent: string, issuer: Issuer, locale: "fr" | "en"): InvoiceLineContent[] {
  const { taxLines } = computeTotals({ lines, discountPercent: quote.discountPercent, mode: issuer.vatRounding });
  const description = QUOTE_WORDS[locale].deposit(formatPercent(percent, locale), quote.number ?? "");
  return taxLines.map((group) => lineOfGroup(quote, group, { description, quantity: 1, unitPrice: round2(percentOf(group.taxableAmount, percent)) }));
}

/** Each deposit with its number, as negative lines: its VAT was charged already. */
function deductions(quote: LockedQuote, deposits: readonly Deposit[], locale: "fr" | "en"): InvoiceLineContent[] {
  return deposits.flatMap((deposit) => {
    const day = deposit.issueDate ? formatDay(deposit.issueDate, locale) : "";
    const description = QUOTE_WORDS[locale].deduction(deposit.number ?? "", day);
    const kept = decimal(1).minus(sum(deposit.corrections.map(({ totalNet }) => totalNet)).dividedBy(deposit.totalNet.isZero() ? 1 : decimal(deposit.totalNet)));
    return deposit.taxLines.map((tax) => {
      const group = { ...tax, vatRate: decimal(tax.vatRate), taxableAmount: decimal(tax.taxableAmount) };
      return lineOfGroup(quote, group, { description, quantity: -1, unitPrice: round2(group.taxableAmount.times(kept)) });
    });
  });
}

function refuseDeposit(quote: LockedQuote, deposits: readonly Deposit[], net: Decimal): void {
  const asked = sum(deposits.map((deposit) => deposit.totalNet)).plus(net);
  if (asked.greaterThan(decimal(quote.totalNet))) throw refusal("The deposits exceed the quote.", "quote.depositTooHigh");
}

/**
 * Drafts the invoice of an accepted quote. With `depositPercent` it is a deposit and the quote stays ACCEPTED;
 * otherwise it is the whole, less the deposits that were issued, and the quote is CONVERTED.
 */
export async function convertToInvoice(db: GuardedDb, actor: Actor, { id, depositPercent }: { id: string; depositPercent?: string | null }): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const quote = await lockQuote(tx, organizationId, id);
    if (quote.status !== "ACCEPTED") throw refusal("Only an accepted quote is invoiced.", "quote.notAccepted", { number: quote.number ?? "" });
    const client = await requireClient(tx, organizationId, quote.clientId);
    const issuer = await readIssuer(tx, organizationId);
    const locale = documentLocale(client.language);
    const lines = invoiceLines(quote, await ratesOf(tx, organizationId, quote));
    const deposits = await depositsOf(tx, organizationId, id);
    const { clientId, siteId, contactId, paymentTermId, projectId, currencyCode, ownerId } = quote;
    const products = await tx.product.findMany({ where: { organizationId, id: { in: lines.flatMap((line) => line.productId ?? []) } }, select: { id: true, kind: true } });
    const productKind = new Map(products.map((product) => [product.id, product.kind]));
    const operationCategory = operationCategoryOf(lines.map((line) => ({ kind: line.kind, productKind: productKind.get(line.productId ?? "") ?? null })));
    const header = { quoteId: id, clientId, siteId, contactId, paymentTermId, projectId, currencyCode, ownerId, operationCategory };

    if (depositPercent) {
      const content = invoiceContent(depositLines(quote, lines, depositPercent, issuer, locale), {}, issuer.vatRounding);
      refuseDeposit(quote, deposits, content.columns.totalNet);
      return insertDraft(tx, actor, { ...header, type: "DEPOSIT" }, content);
    }
    const pending = deposits.find((deposit) => deposit.number === null);
    if (pending) throw refusal("A deposit is still a draft.", "quote.depositPending");
    const type = deposits.length > 0 ? ("BALANCE" as const) : ("STANDARD" as const);
    const content = invoiceContent([...lines, ...deductions(quote, deposits, locale)], { discountAmount: quote.discountAmount }, issuer.vatRounding);
    const invoice = await insertDraft(tx, actor, { ...header, type }, content);
    await changeQuoteStatus(tx, actor, quote, { to: "CONVERTED" });
    return invoice;
  });
}
