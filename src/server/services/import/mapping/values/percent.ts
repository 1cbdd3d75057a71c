import type { Decimal } from "@/lib/money";
import { fault, type Parsed } from "../row-error";
import { detectDecimalMark, parseDecimal, type DecimalMark } from "./decimal";
import type { PercentUnit } from "./options";

const SCALE = 4;

/** Reads a percentage in points. Text with a percent sign is in points whatever the column's unit is. */
export function parsePercent(text: string, unit: PercentUnit, mark?: DecimalMark): Parsed<Decimal> {
  const signed = /%\s*$/.test(text);
  const parsed = parseDecimal(text.replace(/%\s*$/, ""), mark);
  if ("fault" in parsed) return parsed;
  const points = unit === "fraction" && !signed ? parsed.value.times(100) : parsed.value;
  if (points.isNegative() || points.gt(100)) return fault("PERCENT_OUT_OF_RANGE");
  return points.decimalPlaces() > SCALE ? fault("DECIMAL_TOO_PRECISE", { scale: SCALE }) : { value: points };
}

/**
 * Whether a column writes 0.05 or 5 for five percent. `ambiguous`: all values are 0 or 1.
 * `null`: there is no value but zero, and both come to the same.
 */
export function detectPercentUnit(values: readonly string[]): PercentUnit | "ambiguous" | null {
  const mark = detectDecimalMark(values);
  const numbers: Decimal[] = [];
  for (const value of values) {
    if (value.includes("%")) return "percent";
    const parsed = parseDecimal(value, mark === "ambiguous" ? undefined : (mark ?? undefined));
    if ("value" in parsed) numbers.push(parsed.value);
  }
  if (numbers.every((number) => number.isZero())) return null;
  if (numbers.some((number) => number.gt(1))) return "percent";
  return numbers.some((number) => !number.isInteger()) ? "fraction" : "ambiguous";
}
