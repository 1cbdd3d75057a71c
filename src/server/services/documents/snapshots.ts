import { z } from "zod";
import type { DocumentLocale } from "@/lib/billing/codes";
import type { Buyer, Delivery, Seller } from "@/lib/billing/parties";
import type { PrintableBankAccount } from "@/lib/billing/printable-document";
import type { Prisma } from "@/lib/prisma";

/** The seller as frozen with an issued invoice, with what else its print shows of it. */
export type SellerSnapshot = Seller & { bankAccount: PrintableBankAccount | null; accentColor: string | null; footer: string | null };
/** The buyer as frozen with an issued invoice, with the language and conditions it was printed in. */
export type BuyerSnapshot = Buyer & { language: DocumentLocale; paymentTerms: string | null };

/** A snapshot as it is stored. */
export function freeze(snapshot: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(snapshot)) as Prisma.InputJsonObject;
}

const text = z.string().nullish().transform((value) => value ?? null);
const address = z.object({ line1: text, line2: text, postalCode: text, city: text, countryCode: z.string().default("FR") });

const seller = z.object({
  legalName: z.string(),
  legalForm: text, siren: text, siret: text, vatNumber: text, rcsCity: text, nafCode: text, shareCapital: text,
  email: text, phone: text, website: text,
  vatRegime: z.enum(["REAL_NORMAL_MONTHLY", "REAL_NORMAL_QUARTERLY", "REAL_SIMPLIFIED", "FRANCHISE", "NOT_SUBJECT"]).default("REAL_NORMAL_MONTHLY"),
  address,
  bankAccount: z.object({ holder: z.string(), bankName: text, iban: z.string(), bic: text }).nullish().transform((value) => value ?? null),
  accentColor: text,
  footer: text,
});

const buyer = z.object({
  kind: z.enum(["COMPANY", "INDIVIDUAL", "PUBLIC_BODY", "ASSOCIATION"]).default("COMPANY"),
  name: z.string(),
  contactName: text, siren: text, siret: text, vatNumber: text,
  address,
  language: z.enum(["fr", "en"]).default("fr"),
  paymentTerms: text,
});

const delivery = z.object({ name: z.string(), address }).nullable();

/** Snapshots read back. Those taken over from another system may lack what is optional. */
export const readSellerSnapshot = (json: unknown): SellerSnapshot => seller.parse(json);
export const readBuyerSnapshot = (json: unknown): BuyerSnapshot => buyer.parse(json);
export const readDeliverySnapshot = (json: unknown): Delivery | null => delivery.parse(json ?? null);
