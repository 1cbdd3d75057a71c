import type { inferRouterInputs } from "@trpc/server";
import { addDays, toIsoDay, todayIn } from "@/lib/billing/calendar-day";
import type { AppRouter } from "@/server/routers/app-router";
import type { WorldOfOrganisation } from "./world";

export type Inputs = inferRouterInputs<AppRouter>;
type InvoiceLines = NonNullable<Inputs["invoice"]["create"]["lines"]>;

/** What a company needs before it can sell: its clients and its VAT rates. */
export type Seller = {
  company: string;
  individual: string;
  rates: { vat20: string; vat10: string; vat55: string; exempt: string };
};

/** Completes the legal identity of an organisation of the world, and gives it a company and a private person as clients. */
export async function openForBusiness({ name, as: { admin } }: WorldOfOrganisation): Promise<Seller> {
  await admin.organization.updateSettings({
    legalName: name,
    legalForm: "SAS",
    siren: "732829320",
    siret: "73282932000074",
    vatNumber: "FR44732829320",
    vatRegime: "REAL_NORMAL_MONTHLY",
    vatOnDebits: false,
    addressLine1: "12 rue des Lilas",
    postalCode: "69003",
    city: "Lyon",
    countryCode: "FR",
    latePenaltyRate: "12.37",
    invoiceFooter: `${name}, merci de votre confiance.`,
  });
  const address = { billingLine1: "4 place Bellecour", billingPostalCode: "69002", billingCity: "Lyon" };
  const company = await admin.client.create({ name: `${name} — Menuiserie Durand`, siren: "552100554", ...address });
  const individual = await admin.client.create({ name: `${name} — Mme Petit`, kind: "INDIVIDUAL", ...address });
  const rates = await admin.taxRate.list({});
  const rate = (code: string) => rates.find((one) => one.code === code)?.id ?? "";
  return {
    company: company.id,
    individual: individual.id,
    rates: { vat20: rate("FR20"), vat10: rate("FR10"), vat55: rate("FR55"), exempt: rate("FR0E") },
  };
}

/** Two lines that come to 1,000.00 net and 1,175.00 gross: 750 at 20 %, 250 at 10 %. */
export function usualLines({ rates }: Seller): InvoiceLines {
  return [
    { kind: "SECTION", description: "Chantier" },
    { description: "Pose de fenêtres", quantity: "3", unitCode: "HUR", unitPrice: "250", taxRateId: rates.vat20 },
    { description: "Isolation", quantity: "10", unitCode: "MTK", unitPrice: "25", taxRateId: rates.vat10 },
  ];
}

/** An issued invoice to the company, of the usual lines unless others are given. */
export async function issued({ as: { admin } }: WorldOfOrganisation, seller: Seller, changes: Partial<Inputs["invoice"]["create"]> = {}) {
  const { id } = await admin.invoice.create({ clientId: seller.company, lines: usualLines(seller), ...changes });
  return admin.invoice.issue({ id });
}

/** The day where the organisations of the world are, so many days from today: "2026-11-23". */
export const dayFromNow = (days: number): string => toIsoDay(addDays(todayIn("Europe/Paris"), days));
