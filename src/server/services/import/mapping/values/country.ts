import countries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json";
import french from "i18n-iso-countries/langs/fr.json";
import { fault, type Parsed } from "../row-error";
import { nameKey } from "../words";

/** How people call countries beside their names. The Channel Islands have no code in common: Jersey's stands for them. */
const ALIASES: Readonly<Record<string, string>> = {
  UK: "GB", England: "GB", Scotland: "GB", Wales: "GB", "Northern Ireland": "GB", Angleterre: "GB", Écosse: "GB",
  "Pays de Galles": "GB", "Grande-Bretagne": "GB", "U.K.": "GB",
  "U.S.A.": "US", "U.S.": "US", "United States": "US", "États-Unis": "US", Amérique: "US",
  EIRE: "IE", Éire: "IE", "République d'Irlande": "IE", "Channel Islands": "JE", "Îles Anglo-Normandes": "JE",
  Holland: "NL", Hollande: "NL", Deutschland: "DE", Allemagne: "DE", España: "ES", Italia: "IT", Suisse: "CH",
  Schweiz: "CH", Belgique: "BE", België: "BE", Österreich: "AT", Tchéquie: "CZ", RSA: "ZA", "Côte d'Ivoire": "CI",
  "France métropolitaine": "FR", "La Réunion": "RE", Réunion: "RE", "Russie": "RU", "Fédération de Russie": "RU",
};

function index(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const locale of [english, french]) {
    countries.registerLocale(locale);
    for (const [code, names] of Object.entries(countries.getNames(locale.locale, { select: "all" }))) {
      for (const name of names) codes.set(nameKey(name), code);
    }
  }
  for (const [alpha3, alpha2] of Object.entries(countries.getAlpha3Codes())) {
    codes.set(nameKey(alpha3), alpha2);
    codes.set(nameKey(alpha2), alpha2);
  }
  for (const [name, code] of Object.entries(ALIASES)) codes.set(nameKey(name), code);
  return codes;
}

const CODES = index();

/** ISO 3166-1 alpha-2 code of a country given by code, by its name in English or French, or as people call it. */
export function parseCountry(text: string, further: Readonly<Record<string, string>> = {}): Parsed<string> {
  const name = nameKey(text);
  const told = Object.entries(further).find(([key]) => nameKey(key) === name)?.[1];
  const code = told ?? CODES.get(name);
  return code === undefined ? fault("COUNTRY_UNKNOWN") : { value: code };
}
