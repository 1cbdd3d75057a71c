import { toIsoDay } from "@/lib/billing/calendar-day";
import { decimal, type DecimalInput } from "@/lib/money";
import type { Prisma, Transaction } from "@/lib/prisma";
import type { ImportedDocument, ImportedLine } from "../../documents/imported-document";
import type { DocumentContent } from "./document-lines";

const SELECT = {
  number: true, type: true, issueDate: true, dueDate: true, clientId: true, currencyCode: true, purchaseOrderRef: true, publicNotes: true,
  totalNet: true, totalGross: true,
  lines: {
    select: { description: true, quantity: true, unitCode: true, unitPrice: true, discountPercent: true, lineNet: true, vatRate: true },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.InvoiceSelect;

export type StoredDocument = Prisma.InvoiceGetPayload<{ select: typeof SELECT }>;

/** Documents that have the numbers already, by number. */
export async function readStored(tx: Transaction, organizationId: string, numbers: readonly string[]): Promise<Map<string, StoredDocument>> {
  const rows = await tx.invoice.findMany({ where: { organizationId, number: { in: [...numbers] } }, select: SELECT });
  return new Map(rows.map((row) => [row.number ?? "", row]));
}

const equal = (a: DecimalInput, b: DecimalInput) => decimal(a).equals(decimal(b));
const day = (date: Date | null) => date && toIsoDay(date);
/** What the file does not say cannot differ. */
const agrees = (said: string | null, stored: string | null) => said === null || said === stored;

function isSameLine(said: ImportedLine, stored: StoredDocument["lines"][number] | undefined, vatRate: DecimalInput): boolean {
  if (!stored) return false;
  return (
    equal(said.quantity, stored.quantity) &&
    equal(said.unitPrice, stored.unitPrice) &&
    equal(said.discountPercent, stored.discountPercent) &&
    equal(said.lineNet, stored.lineNet) &&
    equal(vatRate, stored.vatRate) &&
    agrees(said.description, stored.description) &&
    agrees(said.unitCode, stored.unitCode)
  );
}

/** What a document of the file says in another way than the stored one: the name of the first such thing, or null. */
export function differenceFrom(
  stored: StoredDocument,
  document: ImportedDocument,
  { clientId, currencyCode, content }: { clientId: string | null; currencyCode: string; content: DocumentContent },
): string | null {
  const isCreditNote = document.kind === "CREDIT_NOTE";
  if (isCreditNote !== (stored.type === "CREDIT_NOTE")) return "kind";
  if (stored.clientId !== clientId) return "client";
  if (day(stored.issueDate) !== day(document.issueDate)) return "issueDate";
  if (!isCreditNote && !agrees(day(document.dueDate), day(stored.dueDate))) return "dueDate";
  if (stored.currencyCode !== currencyCode) return "currencyCode";
  if (!agrees(document.purchaseOrderRef, stored.purchaseOrderRef)) return "purchaseOrderRef";
  if (!agrees(document.notes, stored.publicNotes)) return "notes";
  const { totalNet, totalGross } = content.columns;
  if (!equal(stored.totalNet, totalNet) || !equal(stored.totalGross, totalGross)) return "total";
  const isSame = (line: ImportedLine, index: number) => isSameLine(line, stored.lines[index], content.lineRows[index]?.vatRate ?? 0);
  return document.lines.length === stored.lines.length && document.lines.every(isSame) ? null : "lines";
}
