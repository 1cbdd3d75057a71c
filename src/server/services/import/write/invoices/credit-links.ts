import { decimal, sum, ZERO, type Decimal } from "@/lib/money";
import type { Client, Transaction } from "@/lib/prisma";
import type { ImportedDocument } from "../../documents/imported-document";
import type { ProductBook } from "./product-book";

/** The invoice that a credit note corrects. */
export type CreditLink = { readonly invoiceId: string; readonly number: string };

type CreditNote = { readonly document: ImportedDocument; readonly client: Client };

/** An invoice with what credit notes have left of it. */
type Candidate = {
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
  readonly issueDate: Date | null;
  left: Decimal;
  readonly quantities: Map<string, Decimal>;
};

/** What the credit note takes back, by product; null when one of its lines is of no known product. */
function takenBack({ lines }: ImportedDocument, products: ProductBook): Map<string, Decimal> | null {
  const quantities = new Map<string, Decimal>();
  for (const { sku, quantity } of lines) {
    const id = products.get(sku ?? "")?.id;
    if (!id) return null;
    quantities.set(id, (quantities.get(id) ?? ZERO).plus(quantity));
  }
  return quantities;
}

/** Earlier invoices that could be meant: imported ones of the same clients with one of the products, and those named. */
async function readCandidates(tx: Transaction, organizationId: string, notes: readonly CreditNote[], productIds: readonly string[]): Promise<Candidate[]> {
  const clientIds = [...new Set(notes.map(({ client }) => client.id))];
  const named = notes.flatMap(({ document }) => document.correctedNumber ?? []);
  const sold = { idempotencyKey: { startsWith: "import:" }, lines: { some: { productId: { in: [...productIds] } } } };
  const credited = { where: { organizationId, type: "CREDIT_NOTE", number: { not: null } }, include: { lines: { select: { productId: true, quantity: true } } } } as const;
  const invoices = await tx.invoice.findMany({
    where: { organizationId, clientId: { in: clientIds }, type: "STANDARD", number: { not: null }, OR: [sold, { number: { in: named } }] },
    select: {
      id: true, number: true, clientId: true, issueDate: true, totalGross: true,
      lines: { where: { productId: { in: [...productIds] } }, select: { productId: true, quantity: true } },
      corrections: credited,
    },
  });
  return invoices.map(({ id, number, clientId, issueDate, totalGross, lines, corrections }) => {
    const quantities = new Map<string, Decimal>();
    const add = (productId: string | null, quantity: Decimal) => productId && quantities.set(productId, (quantities.get(productId) ?? ZERO).plus(quantity));
    for (const line of lines) add(line.productId, decimal(line.quantity));
    for (const line of corrections.flatMap((correction) => correction.lines)) add(line.productId, decimal(line.quantity).negated());
    const left = decimal(totalGross).minus(sum(corrections.map((correction) => correction.totalGross)));
    return { id, number: number ?? "", clientId, issueDate, left, quantities };
  });
}

function covers(candidate: Candidate, quantities: ReadonlyMap<string, Decimal>): boolean {
  return [...quantities].every(([id, quantity]) => (candidate.quantities.get(id) ?? ZERO).greaterThanOrEqualTo(quantity));
}

function chosen({ document, client }: CreditNote, gross: Decimal, candidates: readonly Candidate[], quantities: ReadonlyMap<string, Decimal> | null): Candidate | null {
  const possible = candidates.filter(({ clientId, left }) => clientId === client.id && left.greaterThanOrEqualTo(gross));
  if (document.correctedNumber) return possible.find(({ number }) => number === document.correctedNumber) ?? null;
  // What strangers bought says nothing about who brings it back.
  if (!quantities || document.client.isFallback) return null;
  const earlier = possible.filter(({ issueDate }) => issueDate && issueDate <= document.issueDate);
  const covering = earlier.filter((candidate) => covers(candidate, quantities));
  return covering.length === 1 ? (covering[0] ?? null) : null;
}

/**
 * The invoice of each credit note, by the note's number: the one it names, else the only earlier imported invoice of
 * the client that still holds what is taken back. Never more than what is left of an invoice.
 */
export async function linkCreditNotes(
  tx: Transaction,
  organizationId: string,
  notes: readonly CreditNote[],
  products: ProductBook,
  grossOf: (note: CreditNote) => Decimal,
): Promise<Map<string, CreditLink>> {
  const links = new Map<string, CreditLink>();
  if (notes.length === 0) return links;
  const wanted = notes.map(({ document }) => takenBack(document, products));
  const productIds = [...new Set(wanted.flatMap((quantities) => [...(quantities?.keys() ?? [])]))];
  const candidates = await readCandidates(tx, organizationId, notes, productIds);
  notes.forEach((note, index) => {
    const quantities = wanted[index] ?? null;
    const gross = grossOf(note);
    const invoice = chosen(note, gross, candidates, quantities);
    if (!invoice) return;
    links.set(note.document.number, { invoiceId: invoice.id, number: invoice.number });
    invoice.left = invoice.left.minus(gross);
    for (const [id, quantity] of quantities ?? []) invoice.quantities.set(id, (invoice.quantities.get(id) ?? ZERO).minus(quantity));
  });
  return links;
}
