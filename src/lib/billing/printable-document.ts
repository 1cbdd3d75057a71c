import type { DecimalInput } from "@/lib/money";
import type { CalendarDay } from "./calendar-day";
import type { DocumentLocale, InvoiceType, LineKind, VatCategory } from "./codes";
import type { Buyer, Delivery, Seller } from "./parties";

export type PrintableKind = InvoiceType | "QUOTE";

/**
 * Everything that a printed quote, invoice or credit note shows, and nothing that has to be looked
 * up. Of an issued document it is made from the frozen snapshots, so that it prints the same for
 * ever. Amounts of a credit note are positive.
 */
export interface PrintableDocument {
  kind: PrintableKind;
  locale: DocumentLocale;
  /** A draft is printed across as such and has no number. */
  isDraft: boolean;
  number: string | null;
  /** Shown from the second version of a quote on. */
  version?: number;
  /** Moment the document was made; written into the file, which is else the same for ever. */
  createdAt: Date;
  issueDate: CalendarDay | null;
  supplyDate: CalendarDay | null;
  dueDate: CalendarDay | null;
  validUntil: CalendarDay | null;
  currencyCode: string;

  seller: Seller;
  /** The seller's initial in a coloured square, or no mark beside the name. */
  mark: "initial" | "none";
  /** "#rrggbb"; the house colour when null. */
  accentColor: string | null;
  buyer: Buyer;
  /** Printed only when it is not the buyer's address. */
  delivery: Delivery | null;
  references: PrintableReferences;

  title: string | null;
  introduction: string | null;
  lines: readonly PrintableLine[];
  taxLines: readonly PrintableTaxLine[];
  totals: PrintableTotals;
  /** On a quote: what is asked for on acceptance. */
  deposit: { percent: DecimalInput; amount: DecimalInput } | null;
  payments: readonly PrintablePayment[];
  /** In words: "30 jours fin de mois, par virement". */
  paymentTerms: string | null;
  bankAccount: PrintableBankAccount | null;
  notes: string | null;
  /** Sentences in small print at the end, legal ones first. */
  mentions: readonly string[];
}

export interface PrintableReferences {
  buyerReference: string | null;
  purchaseOrder: string | null;
  contract: string | null;
  quote: string | null;
  correctedInvoice: { number: string; issueDate: CalendarDay } | null;
}

export interface PrintableLine {
  kind: LineKind;
  /** Its first line is the name, what follows a line break the detail. */
  description: string;
  quantity: DecimalInput;
  /** UN/ECE Recommendation 20. */
  unitCode: string;
  unitPrice: DecimalInput;
  discountPercent: DecimalInput;
  discountAmount: DecimalInput;
  vatRate: DecimalInput;
  vatCategory: VatCategory;
  lineNet: DecimalInput;
  /** An option of a quote: printed as one, and outside the totals until it is selected. */
  isOptional: boolean;
  isSelected: boolean;
}

export interface PrintableTaxLine {
  vatCategory: VatCategory;
  vatRate: DecimalInput;
  taxableAmount: DecimalInput;
  vatAmount: DecimalInput;
}

export interface PrintableTotals {
  subtotalNet: DecimalInput;
  discountAmount: DecimalInput;
  totalNet: DecimalInput;
  totalVat: DecimalInput;
  totalGross: DecimalInput;
  prepaidAmount: DecimalInput;
  amountPaid: DecimalInput;
  amountDue: DecimalInput;
}

export interface PrintablePayment {
  paidOn: CalendarDay;
  /** In words: "Virement", "Avoir AV2026-00003". */
  label: string;
  amount: DecimalInput;
}

export interface PrintableBankAccount {
  holder: string;
  bankName: string | null;
  iban: string;
  bic: string | null;
}
