import countries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json";
import french from "i18n-iso-countries/langs/fr.json";

const EU = "AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
/** Of the geographical scope of SEPA, what is outside the Union: countries, then territories with an IBAN of a member's. */
const SEPA_BEYOND_EU = "AD AL CH GB IS LI MC MD ME MK NO RS SM VA GP MQ GF RE YT PM BL MF AX GG IM JE GI".split(" ");
/** Where the prefix of VAT numbers is not the country's own code, or the country is outside the Union. */
const VAT_PREFIXES: Readonly<Record<string, string>> = { GR: "EL", MC: "FR", GB: "GB", CH: "CHE" };

countries.registerLocale(english);
countries.registerLocale(french);

/** The name that a person reads first: some countries have several. */
function name(code: string, locale: "en" | "fr"): string {
  return countries.getName(code, locale, { select: "official" }) ?? code;
}

/** ISO 3166-1. `isEu` means a member state: overseas departments have codes of their own and are outside the VAT territory. */
export const COUNTRIES = Object.entries(countries.getAlpha2Codes()).map(([code, alpha3]) => ({
  code,
  alpha3,
  name: name(code, "en"),
  nameFr: name(code, "fr"),
  isEu: EU.includes(code),
  isSepa: EU.includes(code) || SEPA_BEYOND_EU.includes(code),
  vatPrefix: VAT_PREFIXES[code] ?? (EU.includes(code) ? code : null),
}));
