/** The domain's codes that billing decides on; the same words as the database's enums. */

/** EN 16931: S standard, Z zero, E exempt, AE reverse charge, K intra-EU, G export, O outside VAT. */
export const VAT_CATEGORIES = ["S", "Z", "E", "AE", "K", "G", "O"] as const;
export type VatCategory = (typeof VAT_CATEGORIES)[number];

export type VatRegime =
  "REAL_NORMAL_MONTHLY" | "REAL_NORMAL_QUARTERLY" | "REAL_SIMPLIFIED" | "FRANCHISE" | "NOT_SUBJECT";

export type VatRoundingMode = "PER_RATE_TOTAL" | "PER_LINE";

export const INVOICE_TYPES = [
  "STANDARD",
  "DEPOSIT",
  "PROGRESS",
  "BALANCE",
  "CREDIT_NOTE",
  "CORRECTIVE",
] as const;
export type InvoiceType = (typeof INVOICE_TYPES)[number];

export type OperationCategory = "GOODS" | "SERVICES" | "MIXED";

export type ClientKind = "COMPANY" | "INDIVIDUAL" | "PUBLIC_BODY" | "ASSOCIATION";

/** Only an ITEM carries an amount; the others structure the document. */
export type LineKind = "ITEM" | "SECTION" | "SUBTOTAL" | "COMMENT";

/** The languages that documents are printed in. */
export type DocumentLocale = "fr" | "en";
