import { z } from "zod";

import type { PostalAddress } from "@/lib/billing/parties";
import type { LineKind, VatCategory } from "@/lib/billing/codes";
import type { DecimalInput } from "@/lib/money";

export type SheetParty = {
  name: string;
  contactName: string | null;
  address: PostalAddress | null;
  siren: string | null;
  siret: string | null;
  vatNumber: string | null;
  email: string | null;
  phone: string | null;
};

/** How the seller is to be paid. */
export type SheetSettlement = { terms: string | null; bank: { holder: string; iban: string; bic: string | null } | null };

export type SheetLine = {
  id: string;
  kind: LineKind;
  description: string;
  quantity: DecimalInput;
  unitCode: string;
  unitPrice: DecimalInput;
  discountPercent: DecimalInput;
  vatRate: DecimalInput;
  vatCategory: VatCategory;
  lineNet: DecimalInput;
  isOptional?: boolean;
  isSelected?: boolean;
};

/** What the printed document says, for its likeness on the screen. */
export type SheetContent = {
  /** "Facture", "Avoir", "Devis". */
  title: string;
  /** Null for a draft, across which the sheet says so. */
  number: string | null;
  isDraft: boolean;
  currency: string;
  seller: SheetParty;
  buyer: SheetParty;
  /** Dates and references; those without a value are left out. */
  facts: { label: string; value: string | null }[];
  subject: string | null;
  introduction: string | null;
  lines: readonly SheetLine[];
  taxLines: readonly { vatCategory: VatCategory; vatRate: DecimalInput; taxableAmount: DecimalInput; vatAmount: DecimalInput }[];
  totals: { label: string; value: DecimalInput }[];
  /** The amount in the band of colour. */
  due: { label: string; value: DecimalInput };
  settlement: SheetSettlement | null;
  notes: string | null;
  mentions: readonly string[];
};

const text = z.string().nullish().transform((value) => value ?? null);
const address = z.object({ line1: text, line2: text, postalCode: text, city: text, countryCode: z.string().default("FR") });

const snapshot = z.object({
  legalName: z.string().optional(),
  name: z.string().optional(),
  contactName: text,
  siren: text,
  siret: text,
  vatNumber: text,
  email: text,
  phone: text,
  address: address.nullish().transform((value) => value ?? null),
});

/** A party as it was frozen with an issued document; null when there is none, or none that can be read. */
export function readParty(frozen: unknown): SheetParty | null {
  const parsed = snapshot.safeParse(frozen);
  if (!parsed.success) return null;
  const { legalName, name, ...party } = parsed.data;
  return { name: legalName ?? name ?? "", ...party };
}

const bankOf = z.object({ bankAccount: z.object({ holder: z.string(), iban: z.string(), bic: text }).nullish() });
const termsOf = z.object({ paymentTerms: text });

/** Bank account and terms as they were frozen with an issued document; null when there are neither. */
export function readSettlement(frozenSeller: unknown, frozenBuyer: unknown): SheetSettlement | null {
  const bank = bankOf.safeParse(frozenSeller).data?.bankAccount ?? null;
  const terms = termsOf.safeParse(frozenBuyer).data?.paymentTerms ?? null;
  return bank || terms ? { bank, terms } : null;
}
