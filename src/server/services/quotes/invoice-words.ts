/** What lines say that the server writes on invoices of a quote. */
export const QUOTE_WORDS = {
  fr: {
    deposit: (percent: string, number: string) => `Acompte de ${percent} sur le devis ${number}`,
    deduction: (number: string, day: string) => `Acompte déjà facturé : ${number} du ${day}`,
  },
  en: {
    deposit: (percent: string, number: string) => `Deposit of ${percent} on quote ${number}`,
    deduction: (number: string, day: string) => `Deposit already invoiced: ${number} of ${day}`,
  },
} as const;
