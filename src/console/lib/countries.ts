import type { ComboboxOption } from "@/console/components/combobox";

/** Where the clients of a French company mostly are: offered before the alphabet begins. */
const FIRST = ["FR", "BE", "LU", "CH", "DE", "ES", "IT", "GB"];

/** A country's name in a language; the code itself when it is not one. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region", fallback: "code" }).of(code) ?? code;
}

/** Without case and accents, as people type when they search. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
}

function rankOf(code: string): number {
  const rank = FIRST.indexOf(code);
  return rank < 0 ? FIRST.length : rank;
}

/** The countries whose name or code begins with, or contains, what was typed; the usual ones first. */
export function findCountries(codes: readonly string[], search: string, locale: string): ComboboxOption[] {
  const wanted = folded(search);
  return codes
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .filter(({ value, label }) => folded(label).includes(wanted) || value.toLowerCase() === wanted)
    .sort((a, b) => rankOf(a.value) - rankOf(b.value) || a.label.localeCompare(b.label, locale));
}
