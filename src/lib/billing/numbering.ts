import type { CalendarDay } from "./calendar-day";
import type { InvoiceType } from "./codes";

export type ResetPolicy = "NEVER" | "YEARLY" | "MONTHLY" | "FISCAL_YEAR";
export type SeriesKey =
  | "INVOICE"
  | "DEPOSIT_INVOICE"
  | "CREDIT_NOTE"
  | "QUOTE"
  | "SALES_ORDER"
  | "DELIVERY_NOTE"
  | "PAYMENT"
  | "CLIENT";

export interface SeriesRule {
  prefix: string;
  /** May hold {PREFIX}, {YYYY}, {YY}, {MM} and {SEQ}. */
  format: string;
  padding: number;
  resetPolicy: ResetPolicy;
  /** Fiscal series have no gap and cannot be edited once used. */
  isFiscal: boolean;
}

const YEARLY = { format: "{PREFIX}{YYYY}-{SEQ}", padding: 5, resetPolicy: "YEARLY" } as const;
const FOREVER = { format: "{PREFIX}{SEQ}", padding: 5, resetPolicy: "NEVER" } as const;

/** The series of a new organisation. */
export const DEFAULT_SERIES: Readonly<Record<SeriesKey, SeriesRule>> = {
  INVOICE: { ...YEARLY, prefix: "FA", isFiscal: true },
  DEPOSIT_INVOICE: { ...YEARLY, prefix: "AC", isFiscal: true },
  CREDIT_NOTE: { ...YEARLY, prefix: "AV", isFiscal: true },
  QUOTE: { ...YEARLY, prefix: "DE", isFiscal: false },
  SALES_ORDER: { ...YEARLY, prefix: "CO", isFiscal: false },
  DELIVERY_NOTE: { ...YEARLY, prefix: "BL", isFiscal: false },
  PAYMENT: { ...YEARLY, prefix: "RG", isFiscal: true },
  CLIENT: { ...FOREVER, prefix: "CL", isFiscal: false },
};

/** The series an invoice is numbered in. Deposits have one of their own only if one wishes. */
export function seriesOfInvoice(
  type: InvoiceType,
  { hasDepositSeries = false }: { hasDepositSeries?: boolean } = {},
): SeriesKey {
  if (type === "CREDIT_NOTE") return "CREDIT_NOTE";
  return type === "DEPOSIT" && hasDepositSeries ? "DEPOSIT_INVOICE" : "INVOICE";
}

/**
 * The counter's period, at most 8 characters: "", "2026", "2026-11", "FY2026". A fiscal year bears
 * the calendar year in which it starts.
 */
export function periodKey(
  policy: ResetPolicy,
  date: CalendarDay,
  fiscalYearStartMonth = 1,
): string {
  const { year, month } = yearAndMonth(policy, date, fiscalYearStartMonth);
  if (policy === "NEVER") return "";
  if (policy === "MONTHLY") return `${year}-${month}`;
  return policy === "FISCAL_YEAR" ? `FY${year}` : year;
}

export interface NumberToFormat extends Pick<SeriesRule, "prefix" | "format" | "padding"> {
  resetPolicy: ResetPolicy;
  value: number;
  date: CalendarDay;
  fiscalYearStartMonth?: number;
}

/** The printed number: "FA2026-00042". In a fiscal-year series {YYYY} is the year it started in. */
export function formatDocumentNumber(number: NumberToFormat): string {
  const { year, month } = yearAndMonth(
    number.resetPolicy,
    number.date,
    number.fiscalYearStartMonth,
  );
  const parts: Readonly<Record<string, string>> = {
    PREFIX: number.prefix,
    YYYY: year,
    YY: year.slice(-2),
    MM: month,
    SEQ: String(number.value).padStart(number.padding, "0"),
  };
  return number.format.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** True when two periods of the series can never print the same number. */
export function isUnambiguousFormat(format: string, policy: ResetPolicy): boolean {
  const has = (name: string) => format.includes(`{${name}}`);
  const hasYear = has("YYYY") || has("YY");
  if (!has("SEQ")) return false;
  if (policy === "NEVER") return true;
  return policy === "MONTHLY" ? hasYear && has("MM") : hasYear;
}

function yearAndMonth(policy: ResetPolicy, date: CalendarDay, fiscalYearStartMonth = 1) {
  const month = date.getUTCMonth() + 1;
  const isBeforeStart = policy === "FISCAL_YEAR" && month < fiscalYearStartMonth;
  const year = date.getUTCFullYear() - (isBeforeStart ? 1 : 0);
  return { year: String(year), month: String(month).padStart(2, "0") };
}
