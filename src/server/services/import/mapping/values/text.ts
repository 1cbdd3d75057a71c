import { fault, type Parsed } from "../row-error";

/** An apostrophe that an export set before a formula character, to disarm it. */
const DISARMED = /^'(?=[=+\-@\t\r])/;

export function parseText(text: string, maxLength: number): Parsed<string> {
  const value = text.trim().replace(DISARMED, "");
  // PostgreSQL counts characters, JavaScript counts some of them twice.
  return [...value].length > maxLength ? fault("TOO_LONG", { maximum: maxLength }) : { value };
}

/** A number or code as a name: whole numbers that became floating-point on their way (`17850.0`) are put right. */
export function parseIdentifier(text: string, maxLength: number): Parsed<string> {
  const parsed = parseText(text, maxLength);
  if ("fault" in parsed) return parsed;
  if (/^\d[.,]\d+E\+\d+$/i.test(parsed.value)) return fault("IDENTIFIER_IN_SCIENTIFIC_NOTATION");
  return { value: parsed.value.replace(/^(\d+)\.0$/, "$1") };
}
