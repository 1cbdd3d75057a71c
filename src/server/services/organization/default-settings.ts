import type { Transaction } from "@/lib/prisma";

const EXEMPT_TEXT: Record<string, string> = {
  E: "TVA non applicable, art. 293 B du CGI",
  AE: "Autoliquidation par le preneur, art. 283 du CGI",
  K: "Exonération de TVA, art. 262 ter I du CGI",
  G: "Exonération de TVA, art. 262 I du CGI",
};

const PAYMENT_TERMS = [
  { code: "COMPTANT", name: "Comptant", days: 0, endOfMonth: false, isDefault: false },
  { code: "30J", name: "30 jours", days: 30, endOfMonth: false, isDefault: true },
  { code: "30FM", name: "30 jours fin de mois", days: 30, endOfMonth: true, isDefault: false },
  { code: "45FM", name: "45 jours fin de mois", days: 45, endOfMonth: true, isDefault: false },
  { code: "60J", name: "60 jours", days: 60, endOfMonth: false, isDefault: false },
];

/** What a new organisation starts with: the legal VAT rates of its country and the usual payment terms. */
export async function createDefaultSettings(tx: Transaction, organizationId: string, countryCode: string): Promise<void> {
  const legal = await tx.legalVatRate.findMany({ where: { countryCode, validTo: null }, orderBy: { rate: "desc" } });
  await tx.taxRate.createMany({
    data: legal.map(({ code, label, rate, category }, index) => ({
      organizationId,
      code,
      name: label,
      rate,
      category,
      exemptionText: EXEMPT_TEXT[category] ?? null,
      isDefault: index === 0,
    })),
  });
  await tx.paymentTerm.createMany({ data: PAYMENT_TERMS.map((term) => ({ ...term, organizationId })) });
}
