import { decimal, type DecimalInput } from "@/lib/money";
import type { CalendarDay } from "./calendar-day";
import type { InvoiceType, OperationCategory } from "./codes";
import { isProfessional, type Buyer, type Delivery, type Seller } from "./parties";
import { missingOfBuyer, missingOfDelivery, missingOfSeller } from "./missing-party-mentions";
import { missingOfLines, type MentionedLine } from "./missing-line-mentions";

/** Stable codes: the console translates them and the API returns them. */
export type MentionCode =
  | "SELLER_NAME"
  | "SELLER_ADDRESS"
  | "SELLER_SIREN"
  | "SELLER_VAT_NUMBER"
  | "BUYER_NAME"
  | "BUYER_ADDRESS"
  | "BUYER_SIREN"
  | "BUYER_VAT_NUMBER"
  | "DELIVERY_ADDRESS"
  | "ISSUE_DATE"
  | "SUPPLY_DATE"
  | "DUE_DATE"
  | "OPERATION_CATEGORY"
  | "CORRECTED_INVOICE"
  | "LATE_PENALTY_RATE"
  | "RECOVERY_FEE"
  | "DISCOUNT_TOO_HIGH"
  | "LINES"
  | "LINE_DESCRIPTION"
  | "LINE_QUANTITY"
  | "LINE_VAT_RATE"
  | "LINE_VAT_CATEGORY"
  | "LINE_EXEMPTION_TEXT";

export interface MissingMention {
  code: MentionCode;
  /** Absent, or there but not acceptable (a SIREN that fails its check, a rate that cannot be). */
  reason: "missing" | "invalid";
  /** Index of the line in the document, for the codes that start with LINE_. */
  lineIndex?: number;
}

export interface InvoiceToIssue {
  type: InvoiceType;
  operationCategory: OperationCategory | null;
  issueDate: CalendarDay | null;
  supplyDate: CalendarDay | null;
  dueDate: CalendarDay | null;
  /** Number of the invoice that a credit note or a corrective invoice corrects. */
  correctedInvoiceNumber: string | null;
  subtotalNet: DecimalInput;
  discountAmount: DecimalInput;
  lines: readonly MentionedLine[];
  delivery: Delivery | null;
}

/** The seller, with the conditions of payment the law wants on every invoice to a business. */
export interface SellerOnIssue extends Seller {
  /** Yearly rate in percent. */
  latePenaltyRate: DecimalInput | null;
  recoveryFee: DecimalInput | null;
}

/** The lump sum of article D. 441-5 of the French commercial code; a seller may ask no less. */
const LEGAL_RECOVERY_FEE = 40;

/**
 * What still keeps an invoice from being issued. The number is not asked for: it is given after
 * this check, in the same transaction. An empty answer means that it may be issued.
 */
export function missingMentions(
  invoice: InvoiceToIssue,
  seller: SellerOnIssue,
  buyer: Buyer,
): MissingMention[] {
  return [
    ...missingOfSeller(seller),
    ...missingOfBuyer(buyer, invoice.lines),
    ...missingOfDelivery(invoice.delivery),
    ...missingOfDocument(invoice),
    ...(invoice.type === "CREDIT_NOTE" ? [] : missingOfPayment(invoice, seller, buyer)),
    ...missingOfLines(invoice.lines, seller.vatRegime),
  ];
}

function missingOfDocument(invoice: InvoiceToIssue): MissingMention[] {
  const corrects = invoice.type === "CREDIT_NOTE" || invoice.type === "CORRECTIVE";
  const subtotal = decimal(invoice.subtotalNet);
  const isDiscountTooHigh =
    subtotal.greaterThanOrEqualTo(0) && decimal(invoice.discountAmount).greaterThan(subtotal);
  return [
    ...missingIf(invoice.issueDate === null, "ISSUE_DATE"),
    ...missingIf(invoice.supplyDate === null && invoice.type !== "DEPOSIT", "SUPPLY_DATE"),
    ...missingIf(invoice.operationCategory === null, "OPERATION_CATEGORY"),
    ...missingIf(corrects && !invoice.correctedInvoiceNumber, "CORRECTED_INVOICE"),
    ...(isDiscountTooHigh ? [{ code: "DISCOUNT_TOO_HIGH", reason: "invalid" } as const] : []),
  ];
}

function missingOfPayment(
  invoice: InvoiceToIssue,
  seller: SellerOnIssue,
  buyer: Buyer,
): MissingMention[] {
  const { issueDate, dueDate } = invoice;
  const found = missingIf(dueDate === null, "DUE_DATE");
  if (dueDate !== null && issueDate !== null && dueDate < issueDate) {
    found.push({ code: "DUE_DATE", reason: "invalid" });
  }
  if (!isProfessional(buyer)) return found;
  found.push(...missingIf(seller.latePenaltyRate === null, "LATE_PENALTY_RATE"));
  found.push(...missingIf(seller.recoveryFee === null, "RECOVERY_FEE"));
  if (seller.recoveryFee !== null && decimal(seller.recoveryFee).lessThan(LEGAL_RECOVERY_FEE)) {
    found.push({ code: "RECOVERY_FEE", reason: "invalid" });
  }
  return found;
}

function missingIf(isMissing: boolean, code: MentionCode): MissingMention[] {
  return isMissing ? [{ code, reason: "missing" }] : [];
}
