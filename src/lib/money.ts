import { Decimal as BaseDecimal } from "decimal.js";

/**
 * The one Decimal of the application. Forty significant digits, because quantity (14,4) times
 * unit price (16,4) needs thirty and decimal.js keeps twenty by default.
 */
export const Decimal = BaseDecimal.clone({
  precision: 40,
  rounding: BaseDecimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = BaseDecimal;

/** Any decimal.js value, whichever copy of the library made it: Prisma bundles its own. */
export interface DecimalLike {
  readonly d: number[];
  readonly e: number;
  readonly s: number;
  toFixed(): string;
}

export type DecimalInput = DecimalLike | string | number;

/** Reads an exact decimal. Throws decimal.js' error on text that is not a number. */
export function decimal(value: DecimalInput): Decimal {
  return new Decimal(typeof value === "object" ? value.toFixed() : value);
}

export const ZERO = decimal(0);

/** Rounds to cents, halves away from zero: 1.005 → 1.01 and −1.005 → −1.01. */
export function round2(value: DecimalInput): Decimal {
  const rounded = decimal(value).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? ZERO : rounded;
}

/** Exact sum; zero for an empty list. */
export function sum(values: Iterable<DecimalInput>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(decimal(value));
  return total;
}

/** `value × percent / 100`, not rounded. */
export function percentOf(value: DecimalInput, percent: DecimalInput): Decimal {
  return decimal(value).times(decimal(percent)).dividedBy(100);
}

/** Two decimals and a point, as stored and as sent over the wire: "1234.50". */
export function toMoneyString(value: DecimalInput): string {
  return round2(value).toFixed(2);
}

/**
 * Reads what a person typed: "1 234,56", "1,234.56", "12.5 %", "−3,20 €". Of a comma and a point,
 * the last one is the decimal mark; a lone mark is always decimal, so "1,234" is 1.234.
 * Returns null when the text is not one number.
 */
export function parseDecimal(text: string): Decimal | null {
  const compact = text
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/[€$£%]$/, "")
    .replace(/^[−–]/, "-");
  const mark = Math.max(compact.lastIndexOf(","), compact.lastIndexOf("."));
  const plain =
    mark < 0
      ? compact
      : `${compact.slice(0, mark).replace(/[.,]/g, "")}.${compact.slice(mark + 1)}`;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? new Decimal(plain) : null;
}

/** An amount in its currency, as people of that locale write it: "1 234,50 €", "€1,234.50". */
export function formatMoney(value: DecimalInput, currencyCode: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode });
  return format.format(exact(value));
}

/** A price of one unit: at least cents, and up to the four decimals that it may have: "0,637 €". */
export function formatUnitPrice(value: DecimalInput, currencyCode: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode, maximumFractionDigits: 4 });
  return format.format(exact(value));
}

/** A number with as few decimals as it needs, between the two bounds: quantities, unit prices. */
export function formatNumber(
  value: DecimalInput,
  locale: string,
  { min = 0, max = 4 }: { min?: number; max?: number } = {},
): string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: min,
    maximumFractionDigits: max,
  });
  return format.format(exact(value));
}

/** A percentage from its points: 5.5 → "5,5 %". */
export function formatPercent(points: DecimalInput, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 4 });
  return format.format(exact(decimal(points).dividedBy(100)));
}

/** Intl reads decimal text exactly, where a number would already have lost digits. */
function exact(value: DecimalInput): Intl.StringNumericLiteral {
  const text = decimal(value).toFixed();
  return (text === "-0" ? "0" : text) as Intl.StringNumericLiteral;
}
