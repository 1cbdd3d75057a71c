import { z } from "zod";

import type { ApiOutputs } from "@/console/lib/api-types";
import { optionalDecimal, optionalText, requiredText } from "@/console/lib/form-schemas";
import { optionalEmail, optionalIdentifier } from "@/console/lib/identifier-schemas";
import { compactIdentifier, isSiren } from "@/lib/billing/identifiers";

export const vatRegimes = ["REAL_NORMAL_MONTHLY", "REAL_NORMAL_QUARTERLY", "REAL_SIMPLIFIED", "FRANCHISE", "NOT_SUBJECT"] as const;

/** A SIRET and a French VAT number contain the SIREN of the company that they belong to. */
function checkSameCompany({ siren, siret, vatNumber }: { siren: string | null; siret: string | null; vatNumber: string | null }, ctx: z.RefinementCtx) {
  if (siren === null || !isSiren(siren)) return;
  const others = { siret: siret?.slice(0, 9), vatNumber: vatNumber?.startsWith("FR") ? vatNumber.slice(4) : undefined };
  for (const [field, company] of Object.entries(others)) {
    if (company && company !== siren) ctx.addIssue({ code: "custom", path: [field], params: { fault: "otherCompany" } });
  }
}

export const settingsSchema = z
  .object({
    legalName: requiredText(200).pipe(z.string().min(2)),
    legalForm: optionalText(60),
    siren: optionalIdentifier("siren"),
    siret: optionalIdentifier("siret"),
    vatNumber: optionalIdentifier("vatNumber"),
    nafCode: optionalText(6),
    rcsCity: optionalText(80),
    shareCapital: optionalDecimal({ min: 0, max: 999_999_999_999, scale: 2 }),
    vatRegime: z.enum(vatRegimes),
    vatOnDebits: z.boolean(),
    addressLine1: optionalText(200),
    addressLine2: optionalText(200),
    postalCode: optionalText(12),
    city: optionalText(100),
    countryCode: z.string().length(2),
    email: optionalEmail(),
    phone: optionalText(32),
    website: optionalText(200),
    latePenaltyRate: optionalDecimal({ min: 0, max: 100, scale: 4 }),
    invoiceFooter: optionalText(2000),
  })
  .superRefine(checkSameCompany);

export type SettingsValues = z.input<typeof settingsSchema>;
export type SettingsOutput = z.output<typeof settingsSchema>;
export type Settings = ApiOutputs["organization"]["settings"];

/** The settings as the form's fields hold them: text, blank where there is none. */
export function settingsValues(settings: Settings): SettingsValues {
  return {
    legalName: settings.legalName,
    legalForm: settings.legalForm ?? "",
    siren: settings.siren ?? "",
    siret: settings.siret ?? "",
    vatNumber: settings.vatNumber ?? "",
    nafCode: settings.nafCode ?? "",
    rcsCity: settings.rcsCity ?? "",
    shareCapital: settings.shareCapital?.toFixed() ?? "",
    vatRegime: settings.vatRegime,
    vatOnDebits: settings.vatOnDebits,
    addressLine1: settings.addressLine1 ?? "",
    addressLine2: settings.addressLine2 ?? "",
    postalCode: settings.postalCode ?? "",
    city: settings.city ?? "",
    countryCode: settings.countryCode,
    email: settings.email ?? "",
    phone: settings.phone ?? "",
    website: settings.website ?? "",
    latePenaltyRate: settings.latePenaltyRate?.toFixed() ?? "",
    invoiceFooter: settings.invoiceFooter ?? "",
  };
}

/** True where the company charges VAT, and so has a VAT number. */
export function chargesVat(regime: string): boolean {
  return regime !== "FRANCHISE" && regime !== "NOT_SUBJECT";
}

/** The SIREN that has been typed, once it is one. */
export function typedSiren(text: string): string | null {
  return isSiren(text) ? compactIdentifier(text) : null;
}
