import { Decimal } from "@/lib/money";
import { fault, type Parsed } from "../row-error";

export type DecimalMark = "." | ",";

/** Spaces of all kinds and the Swiss apostrophe, which only ever separate thousands. */
const NEUTRAL_SEPARATORS = /[\s\u00a0\u202f'’]/g;
const CURRENCY_SIGN = /^(?:[€$£]|EUR|USD|GBP|CHF)|(?:[€$£]|EUR|USD|GBP|CHF)$/gi;
/** Floating-point dumps write small numbers so. The bound keeps `1e999999999` from becoming a number. */
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;

/** The unsigned number as written with points and commas only, and whether it is negative. */
function core(text: string): { body: string; negative: boolean } {
  const compact = text.replace(NEUTRAL_SEPARATORS, "").replace(/[−–]/g, "-").replace(CURRENCY_SIGN, "");
  const match = /^(?:\((.+)\)|-(.+)|(.+)-|\+?(.+))$/.exec(compact);
  const [, bracketed, minus, trailing, plain] = match ?? [];
  const negative = bracketed ?? minus ?? trailing;
  const body = (negative ?? plain ?? "").replace(CURRENCY_SIGN, "");
  return { body, negative: negative !== undefined };
}

/** Which mark the text proves to be decimal: `null` when there is no mark, `ambiguous` for `1,234` and the like. */
export function markOf(text: string): DecimalMark | "ambiguous" | null {
  const { body } = core(text);
  if (SCIENTIFIC.test(body)) return body.includes(".") ? "." : null;
  if (!/^[\d.,]+$/.test(body)) return null;
  const marks = body.replace(/\d/g, "");
  const last = marks.at(-1) as DecimalMark | undefined;
  if (last === undefined) return null;
  if (marks.includes(",") && marks.includes(".")) return last;
  const other: DecimalMark = last === "." ? "," : ".";
  if (marks.length > 1) return other;
  // One mark with three digits behind it may separate thousands, unless nothing or only a zero stands before it.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? "ambiguous" : last;
}

/**
 * The decimal mark that a column's values prove. `ambiguous`: none of them does, but some have a mark,
 * or they contradict each other; then a person has to say. `null`: there is no mark at all.
 */
export function detectDecimalMark(values: Iterable<string>): DecimalMark | "ambiguous" | null {
  const found = new Set<DecimalMark | "ambiguous" | null>();
  for (const value of values) found.add(markOf(value));
  if (found.has(".") && found.has(",")) return "ambiguous";
  if (found.has(".")) return ".";
  if (found.has(",")) return ",";
  return found.has("ambiguous") ? "ambiguous" : null;
}

/** With the mark known, the text of the number in the machine's own notation, or `null`. */
function plainNumber(body: string, mark: DecimalMark): string | null {
  const thousands = mark === "." ? "," : ".";
  const [whole = "", fraction, ...more] = body.split(mark);
  if (more.length > 0 || fraction?.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const grouped = groups.length > 1;
  if (grouped && !/^\d{1,3}$/.test(groups[0] ?? "")) return null;
  if (grouped && groups.slice(1).some((group) => group.length !== 3)) return null;
  const digits = groups.join("");
  if (!/^\d*$/.test(digits) || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  if (digits === "" && !fraction) return null;
  return `${digits || "0"}.${fraction || "0"}`;
}

/** Reads a number with comma or point, thousands separators, currency sign, minus in front or behind, or brackets. */
export function parseDecimal(text: string, mark?: DecimalMark): Parsed<Decimal> {
  const { body, negative } = core(text);
  if (SCIENTIFIC.test(body)) return { value: signed(new Decimal(body), negative) };
  const own = markOf(body);
  if (own === "ambiguous" && mark === undefined) return fault("DECIMAL_AMBIGUOUS");
  const plain = plainNumber(body, mark ?? (own === "," ? "," : "."));
  return plain === null ? fault("DECIMAL_INVALID") : { value: signed(new Decimal(plain), negative) };
}

function signed(value: Decimal, negative: boolean): Decimal {
  return negative && !value.isZero() ? value.negated() : value;
}

/** Checks that the number fits numeric(digits, scale) as it is. */
export function fitDecimal(value: Decimal, digits: number, scale: number): Parsed<Decimal> {
  if (value.decimalPlaces() > scale) return fault("DECIMAL_TOO_PRECISE", { scale });
  // The exponent of the first digit: 3 for 1,234. Cheaper than a comparison, over millions of cells.
  if (!value.isZero() && value.e >= digits - scale)
    return fault("DECIMAL_TOO_LARGE", { digits: digits - scale });
  return { value };
}
