import { z } from "zod";
import { isSiren, isSiret, isVatNumber } from "@/lib/billing/identifiers";
import { amount, percent, recordId } from "../documents/inputs";
import { countryCode, currencyCode, language, optionalEmail, optionalIdentifier, optionalText, requiredText } from "../input/fields";

export const clientKind = z.enum(["COMPANY", "INDIVIDUAL", "PUBLIC_BODY", "ASSOCIATION"]);
export const clientStatus = z.enum(["PROSPECT", "ACTIVE", "DORMANT", "BLOCKED", "ARCHIVED"]);

/** What people fill in about a client. Absent leaves the column as it is, or at its default. */
export const clientFields = z.object({
  number: z.string().trim().min(1).max(32).optional(),
  kind: clientKind.optional(),
  name: requiredText(200),
  tradeName: optionalText(200),
  siren: optionalIdentifier(9, isSiren),
  siret: optionalIdentifier(14, isSiret),
  vatNumber: optionalIdentifier(20, isVatNumber),
  isVatLiable: z.boolean().optional(),
  email: optionalEmail,
  phone: optionalText(32),
  website: optionalText(200),
  billingLine1: optionalText(200),
  billingLine2: optionalText(200),
  billingPostalCode: optionalText(12),
  billingCity: optionalText(100),
  billingCountry: countryCode.optional(),
  language: language.optional(),
  currencyCode: currencyCode.optional(),
  creditLimit: amount.nullable().optional(),
  discountPercent: percent.optional(),
  accountingCode: optionalText(20),
  eInvoiceAddress: optionalText(120),
  source: optionalText(60),
  notes: optionalText(10_000),
  ownerId: recordId.nullable().optional(),
  paymentTermId: recordId.nullable().optional(),
});

export type ClientFields = z.output<typeof clientFields>;
