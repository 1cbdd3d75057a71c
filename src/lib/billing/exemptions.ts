import type { DocumentLocale, VatCategory, VatRegime } from "./codes";

export interface Exemption {
  /** Code of the European list of reasons (VATEX). */
  code: string;
  text: string;
}

const TEXTS = {
  FRANCHISE: {
    code: "VATEX-FR-FRANCHISE",
    fr: "TVA non applicable, art. 293 B du CGI",
    en: "VAT not applicable, article 293 B of the French tax code",
  },
  AE: {
    code: "VATEX-EU-AE",
    fr: "Autoliquidation de la TVA par le preneur",
    en: "Reverse charge: VAT to be accounted for by the customer",
  },
  K: {
    code: "VATEX-EU-IC",
    fr: "Livraison intracommunautaire exonérée de TVA, art. 262 ter, I du CGI",
    en: "Intra-Community supply exempt from VAT, article 262 ter, I of the French tax code",
  },
  G: {
    code: "VATEX-EU-G",
    fr: "Exportation exonérée de TVA, art. 262, I du CGI",
    en: "Export exempt from VAT, article 262, I of the French tax code",
  },
  O: {
    code: "VATEX-EU-O",
    fr: "Opération hors du champ d’application de la TVA",
    en: "Outside the scope of VAT",
  },
} as const;

/** True for the categories that must say why no VAT is charged. */
export function needsExemptionText(category: VatCategory): boolean {
  return category !== "S" && category !== "Z";
}

/**
 * The usual reason for charging no VAT. Null where none is needed, and for an exemption (E) of a
 * seller who is not in FRANCHISE: only the seller knows which article exempts the operation.
 */
export function defaultExemption(
  category: VatCategory,
  regime: VatRegime,
  locale: DocumentLocale,
): Exemption | null {
  if (category === "E" && regime === "FRANCHISE") return pick("FRANCHISE", locale);
  if (category === "S" || category === "Z" || category === "E") return null;
  return pick(category, locale);
}

/** What a seller in FRANCHISE prints on every document. */
export function franchiseMention(locale: DocumentLocale): string {
  return TEXTS.FRANCHISE[locale];
}

function pick(key: keyof typeof TEXTS, locale: DocumentLocale): Exemption {
  return { code: TEXTS[key].code, text: TEXTS[key][locale] };
}
