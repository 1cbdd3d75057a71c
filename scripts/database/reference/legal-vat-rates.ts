import type { VatCategory } from "@/lib/prisma";

type Row = [code: string, rate: string, category: VatCategory, label: string, validFrom: string];

/** Mainland France, as in force. A new organisation copies those that have no end; the highest is its default. */
const ROWS: readonly Row[] = [
  ["FR20", "20", "S", "TVA 20 % (taux normal)", "2014-01-01"],
  ["FR10", "10", "S", "TVA 10 % (taux intermédiaire)", "2014-01-01"],
  ["FR55", "5.5", "S", "TVA 5,5 % (taux réduit)", "2014-01-01"],
  ["FR21", "2.1", "S", "TVA 2,1 % (taux particulier)", "1986-01-01"],
  ["FR0E", "0", "E", "Non applicable (franchise en base, art. 293 B)", "1999-01-01"],
  ["FR0AE", "0", "AE", "Autoliquidation par le preneur (art. 283)", "2014-01-01"],
  ["FR0K", "0", "K", "Livraison intracommunautaire exonérée (art. 262 ter)", "1993-01-01"],
  ["FR0G", "0", "G", "Exportation hors de l'Union exonérée (art. 262)", "1993-01-01"],
];

export const LEGAL_VAT_RATES = ROWS.map(([code, rate, category, label, validFrom]) => ({
  countryCode: "FR",
  code,
  rate,
  category,
  label,
  validFrom: new Date(validFrom),
  validTo: null,
}));
