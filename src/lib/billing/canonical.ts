import { decimal, type DecimalInput } from "@/lib/money";
import { toIsoDay, type CalendarDay } from "./calendar-day";
import type { InvoiceType, LineKind, VatCategory } from "./codes";

/**
 * JSON with one spelling: keys in code-unit order, no spaces, undefined members left out. Dates and
 * decimals must already be text. Throws a TypeError on what JSON cannot say.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") {
    return JSON.stringify(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && isPlain(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  throw new TypeError(`Not canonical JSON: ${Object.prototype.toString.call(value)}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export interface FiscalDocument {
  number: string;
  type: InvoiceType;
  issueDate: CalendarDay;
  supplyDate: CalendarDay | null;
  dueDate: CalendarDay | null;
  currencyCode: string;
  correctedInvoiceNumber: string | null;
  /** The frozen snapshots, as stored. */
  seller: unknown;
  buyer: unknown;
  delivery: unknown;
  lines: readonly FiscalLine[];
  taxLines: readonly FiscalTaxLine[];
  subtotalNet: DecimalInput;
  discountAmount: DecimalInput;
  totalNet: DecimalInput;
  totalVat: DecimalInput;
  totalGross: DecimalInput;
}

interface FiscalLine {
  position: number;
  kind: LineKind;
  description: string;
  quantity: DecimalInput;
  unitCode: string;
  unitPrice: DecimalInput;
  discountPercent: DecimalInput;
  discountAmount: DecimalInput;
  lineNet: DecimalInput;
  vatRate: DecimalInput;
  vatCategory: VatCategory;
}

interface FiscalTaxLine {
  vatCategory: VatCategory;
  vatRate: DecimalInput;
  taxableAmount: DecimalInput;
  vatAmount: DecimalInput;
  exemptionCode: string | null;
  exemptionText: string | null;
}

/**
 * The text an issued document is sealed by. Only what never changes after issue is in it, amounts
 * at the scale of their column, lines by position: the same row gives the same text for ever.
 */
export function canonicalDocument(document: FiscalDocument): string {
  return canonicalJson({
    number: document.number,
    type: document.type,
    issueDate: toIsoDay(document.issueDate),
    supplyDate: document.supplyDate && toIsoDay(document.supplyDate),
    dueDate: document.dueDate && toIsoDay(document.dueDate),
    currencyCode: document.currencyCode,
    correctedInvoiceNumber: document.correctedInvoiceNumber,
    seller: document.seller ?? null,
    buyer: document.buyer ?? null,
    delivery: document.delivery ?? null,
    lines: [...document.lines].sort((a, b) => a.position - b.position).map(canonicalLine),
    taxLines: document.taxLines.map(canonicalTaxLine).sort(byText),
    subtotalNet: fixed(document.subtotalNet, 2),
    discountAmount: fixed(document.discountAmount, 2),
    totalNet: fixed(document.totalNet, 2),
    totalVat: fixed(document.totalVat, 2),
    totalGross: fixed(document.totalGross, 2),
  });
}

function canonicalLine(line: FiscalLine) {
  return {
    position: line.position,
    kind: line.kind,
    description: line.description,
    quantity: fixed(line.quantity, 4),
    unitCode: line.unitCode,
    unitPrice: fixed(line.unitPrice, 4),
    discountPercent: fixed(line.discountPercent, 4),
    discountAmount: fixed(line.discountAmount, 2),
    lineNet: fixed(line.lineNet, 2),
    vatRate: fixed(line.vatRate, 2),
    vatCategory: line.vatCategory,
  };
}

function canonicalTaxLine(taxLine: FiscalTaxLine) {
  return {
    vatCategory: taxLine.vatCategory,
    vatRate: fixed(taxLine.vatRate, 2),
    taxableAmount: fixed(taxLine.taxableAmount, 2),
    vatAmount: fixed(taxLine.vatAmount, 2),
    exemptionCode: taxLine.exemptionCode,
    exemptionText: taxLine.exemptionText,
  };
}

function byText(a: unknown, b: unknown): number {
  return canonicalJson(a) < canonicalJson(b) ? -1 : 1;
}

function fixed(value: DecimalInput, decimals: number): string {
  const text = decimal(value).toFixed(decimals);
  return Number(text) === 0 ? decimal(0).toFixed(decimals) : text;
}
