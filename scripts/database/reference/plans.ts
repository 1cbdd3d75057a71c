import type { Tier } from "@/lib/prisma";

type Row = [code: string, name: string, tier: Tier, monthlyPrice: string, yearlyPrice: string, seatPrice: string, includedSeats: number];

const ROWS: readonly Row[] = [
  ["starter", "Starter", "STARTER", "19", "190", "9", 1],
  ["pro", "Pro", "PRO", "49", "490", "12", 3],
  ["business", "Business", "BUSINESS", "119", "1190", "15", 10],
];

const MODULES = ["clients", "catalogue", "devis", "facturation", "paiements", "imports"];

const LIMITS: Readonly<Record<string, { storageGb: number; invoicesPerMonth: number | null }>> = {
  starter: { storageGb: 5, invoicesPerMonth: 50 },
  pro: { storageGb: 50, invoicesPerMonth: null },
  business: { storageGb: 250, invoicesPerMonth: null },
};

/** What HeartCo is sold at, in euros without VAT; a year costs ten months. */
export const PLANS = ROWS.map(([code, name, tier, monthlyPrice, yearlyPrice, seatPrice, includedSeats], position) => ({
  code,
  name,
  tier,
  monthlyPrice,
  yearlyPrice,
  seatPrice,
  includedSeats,
  limits: LIMITS[code] ?? {},
  modules: code === "starter" ? MODULES : [...MODULES, "comptabilite"],
  position,
}));
