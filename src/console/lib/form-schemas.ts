import { z } from "zod";

import { parseDecimal } from "@/lib/money";

/** Text that must be there. */
export function requiredText(max = 200) {
  return z.string().trim().min(1).max(max);
}

/** Text that may be left blank, which becomes null. */
export function optionalText(max = 200) {
  return z
    .string()
    .trim()
    .max(max)
    .transform((text) => (text === "" ? null : text));
}

type DecimalBounds = { min?: number; max?: number; scale?: number };

/** Why the text is no decimal within bounds, as a key of common.validation; null when it is one. */
function decimalFault(text: string, { min, max, scale = 4 }: DecimalBounds): string | null {
  const value = parseDecimal(text);
  if (!value) return "number";
  if (value.decimalPlaces() > scale) return "scale";
  if (min !== undefined && value.lessThan(min)) return "min";
  if (max !== undefined && value.greaterThan(max)) return "max";
  return null;
}

function checkDecimal(bounds: DecimalBounds) {
  return (text: string, ctx: z.RefinementCtx) => {
    const fault = text === "" ? "required" : decimalFault(text, bounds);
    if (fault) ctx.addIssue({ code: "custom", params: { fault, ...bounds } });
  };
}

/**
 * A decimal of a DecimalField that must be there, as exact text ("1234.5");
 * bounds included; `scale` decimals at most (4).
 */
export function requiredDecimal(bounds: DecimalBounds = {}) {
  return z
    .string()
    .superRefine(checkDecimal(bounds))
    .transform((text) => parseDecimal(text)?.toFixed() ?? text);
}

/** A decimal of a DecimalField that may be left blank, which becomes null. */
export function optionalDecimal(bounds: DecimalBounds = {}) {
  const check = checkDecimal(bounds);
  return z
    .string()
    .superRefine((text, ctx) => (text === "" ? undefined : check(text, ctx)))
    .transform((text) => parseDecimal(text)?.toFixed() ?? null);
}

/** A day of a DateField ("2026-11-22") that must be there. */
export function requiredDay() {
  return z.string().min(1).pipe(z.iso.date());
}

/** A day of a DateField that may be left blank, which becomes null. */
export function optionalDay() {
  return z
    .union([z.literal(""), z.iso.date()])
    .transform((day) => (day === "" ? null : day));
}
