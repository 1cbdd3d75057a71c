import { parseDecimal } from "@/lib/money";

/**
 * What a form keeps of a typed decimal: "1 234,5" becomes "1234.5". Text that
 * is not a number is kept as typed, so that validation can point at it.
 */
export function normalizeDecimalInput(text: string): string {
  const trimmed = text.trim();
  return parseDecimal(trimmed)?.toFixed() ?? trimmed;
}

/**
 * A form's decimal as people of that locale type it, without grouping, which
 * is in the way of editing: "1234.5" → "1234,5". Not a number: unchanged.
 */
export function decimalToInput(value: string, locale: string): string {
  const parsed = parseDecimal(value);
  if (!parsed) return value;
  return locale.startsWith("fr") ? parsed.toFixed().replace(".", ",") : parsed.toFixed();
}
