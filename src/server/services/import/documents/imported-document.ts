import type { CalendarDay } from "@/lib/billing/calendar-day";
import type { Decimal } from "@/lib/money";

export type DocumentKind = "INVOICE" | "CREDIT_NOTE";

/** Whom the document is for, as far as the file says; the first of number, SIRET, e-mail and name that is there identifies. */
export interface ClientReference {
  readonly number?: string;
  readonly siret?: string;
  readonly email?: string;
  readonly name?: string;
  /** ISO 3166-1 alpha-2. Does not identify; for a client that is yet to be created. */
  readonly country?: string;
  /** The rows named nobody and the rules' fallback was taken. */
  readonly isFallback: boolean;
}

/** One line. Quantity and price are never negative, in a credit note neither. */
export interface ImportedLine {
  /** Spreadsheet row that it comes from; `null` for the shipping line. */
  readonly row: number | null;
  readonly sku: string | null;
  /** `null`: the file has none, take the product's name, else the sku. One of sku and description is there. */
  readonly description: string | null;
  readonly quantity: Decimal;
  readonly unitCode: string | null;
  /** Net of VAT, four decimals at most. */
  readonly unitPrice: Decimal;
  /** In points, 0 to 100. */
  readonly discountPercent: Decimal;
  /** Code of the organisation's tax rate; `null` when the file gives a rate instead. */
  readonly vatCode: string | null;
  /** In points; `null` when the file gives a code or nothing. */
  readonly vatRate: Decimal | null;
  /** Rounded to cents, as an invoice does. */
  readonly lineNet: Decimal;
}

/** A document whole and sound, ready to be written in one transaction. */
export interface ImportedDocument {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly client: ClientReference;
  readonly issueDate: CalendarDay;
  readonly dueDate: CalendarDay | null;
  /** ISO 4217; `null` when the file does not say. */
  readonly currencyCode: string | null;
  readonly purchaseOrderRef: string | null;
  /** Of a credit note: the number of the invoice that it corrects, if the file says. */
  readonly correctedNumber: string | null;
  readonly notes: string | null;
  readonly lines: readonly ImportedLine[];
  /** Sum of the lines' nets; positive in a credit note too. */
  readonly totalNet: Decimal;
}
