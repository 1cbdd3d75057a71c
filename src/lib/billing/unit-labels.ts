import type { DocumentLocale } from "./codes";

/** Short names of the usual units of UN/ECE Recommendation 20. A piece (C62, H87) needs none. */
const UNITS: Readonly<Record<string, Readonly<Record<DocumentLocale, string>>>> = {
  C62: { fr: "", en: "" },
  H87: { fr: "", en: "" },
  MIN: { fr: "min", en: "min" },
  HUR: { fr: "h", en: "h" },
  DAY: { fr: "j", en: "d" },
  WEE: { fr: "sem.", en: "wk" },
  MON: { fr: "mois", en: "mo" },
  ANN: { fr: "an", en: "yr" },
  MTR: { fr: "m", en: "m" },
  LM: { fr: "ml", en: "lm" },
  KMT: { fr: "km", en: "km" },
  MTK: { fr: "m²", en: "m²" },
  MTQ: { fr: "m³", en: "m³" },
  GRM: { fr: "g", en: "g" },
  KGM: { fr: "kg", en: "kg" },
  TNE: { fr: "t", en: "t" },
  LTR: { fr: "l", en: "l" },
  KWH: { fr: "kWh", en: "kWh" },
  SET: { fr: "lot", en: "set" },
  BX: { fr: "bte", en: "box" },
  PR: { fr: "paire", en: "pair" },
  LS: { fr: "forfait", en: "lump sum" },
};

/** What is printed after a quantity; the code itself when it is not a usual one. */
export function unitLabel(unitCode: string, locale: DocumentLocale): string {
  return UNITS[unitCode]?.[locale] ?? unitCode;
}
