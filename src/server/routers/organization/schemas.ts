import { z } from "zod";
import { isSiren, isSiret, isVatNumber } from "@/lib/billing/identifiers";
import { optionalIdentifier, optionalText } from "@/server/services/input/fields";

export const createOrganizationInput = z.object({
  name: z.string().trim().min(2).max(200),
  countryCode: z.string().length(2).toUpperCase().default("FR"),
});

export const updateSettingsInput = z.object({
  legalName: z.string().trim().min(2).max(200),
  legalForm: optionalText(60),
  siren: optionalIdentifier(9, isSiren),
  siret: optionalIdentifier(14, isSiret),
  vatNumber: optionalIdentifier(20, isVatNumber),
  nafCode: optionalText(6),
  rcsCity: optionalText(80),
  shareCapital: z.string().regex(/^\d{1,12}(\.\d{1,2})?$/).nullable().optional(),
  vatRegime: z.enum(["REAL_NORMAL_MONTHLY", "REAL_NORMAL_QUARTERLY", "REAL_SIMPLIFIED", "FRANCHISE", "NOT_SUBJECT"]),
  vatOnDebits: z.boolean(),
  addressLine1: optionalText(200),
  addressLine2: optionalText(200),
  postalCode: optionalText(12),
  city: optionalText(100),
  countryCode: z.string().length(2).toUpperCase(),
  email: z.union([z.email().max(254), z.literal("").transform(() => null)]).nullable().optional(),
  phone: optionalText(32),
  website: optionalText(200),
  latePenaltyRate: z.string().regex(/^\d{1,3}(\.\d{1,4})?$/).nullable().optional(),
  invoiceFooter: optionalText(2000),
});
