import { compactIdentifier, isSiren, isSiret, isVatNumber } from "@/lib/billing/identifiers";
import { fault, type Parsed, type ValueFaultCode } from "../row-error";
import { nameKey } from "../words";

const YES = new Set(["1", "true", "yes", "y", "oui", "o", "vrai", "x", "on"]);
const NO = new Set(["0", "false", "no", "n", "non", "faux", "off"]);

export function parseBoolean(text: string): Parsed<boolean> {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/^([01])\.0$/, "$1");
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : fault("BOOLEAN_INVALID");
}

/** The value whose own name or one of whose words the text is. */
export function parseChoice(
  text: string,
  values: Readonly<Record<string, readonly string[]>>,
): Parsed<string> {
  const wanted = nameKey(text);
  for (const [value, names] of Object.entries(values)) {
    if ([value, ...names].some((name) => nameKey(name) === wanted)) return { value };
  }
  return fault("CHOICE_INVALID", { choices: Object.keys(values).join(", ") });
}

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  EURO: "EUR",
  EUROS: "EUR",
};

export function parseCurrency(text: string): Parsed<string> {
  const code = text.trim().toUpperCase();
  const value = CURRENCY_SIGNS[code] ?? code;
  return CURRENCIES.has(value) ? { value } : fault("CURRENCY_UNKNOWN");
}

/** One address; the domain needs a point, as in every address that mail is sent to from outside. */
export function parseEmail(text: string): Parsed<string> {
  const value = text.trim().replace(/^mailto:/i, "");
  const sound = value.length <= 254 && /^[^\s@,;<>()"]+@[^\s@,;<>()".]+(\.[^\s@,;<>()".]+)+$/.test(value);
  return sound ? { value } : fault("EMAIL_INVALID");
}

function checked(isRight: (text: string) => boolean, code: ValueFaultCode) {
  return (text: string): Parsed<string> => {
    const value = compactIdentifier(text.trim().replace(/^(\d+)\.0$/, "$1"));
    return isRight(value) ? { value } : fault(code);
  };
}

export const parseSiren = checked(isSiren, "SIREN_INVALID");
export const parseSiret = checked(isSiret, "SIRET_INVALID");
export const parseVatNumber = checked((text) => text.length <= 20 && isVatNumber(text), "VAT_NUMBER_INVALID");
