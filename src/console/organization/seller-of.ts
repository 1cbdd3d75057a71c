import type { SettingsValues } from "@/console/organization/settings-schema";
import type { Seller } from "@/lib/billing/parties";
import { parseDecimal } from "@/lib/money";

const orNull = (text: string): string | null => text.trim() || null;

/** The seller as documents will print it, from the fields as they stand, saved or not. */
export function sellerOf(values: SettingsValues): Seller {
  return {
    legalName: values.legalName.trim(),
    legalForm: orNull(values.legalForm),
    siren: orNull(values.siren),
    siret: orNull(values.siret),
    vatNumber: orNull(values.vatNumber),
    vatRegime: values.vatRegime,
    rcsCity: orNull(values.rcsCity),
    nafCode: orNull(values.nafCode),
    shareCapital: parseDecimal(values.shareCapital),
    address: {
      line1: orNull(values.addressLine1),
      line2: orNull(values.addressLine2),
      postalCode: orNull(values.postalCode),
      city: orNull(values.city),
      countryCode: values.countryCode,
    },
    email: orNull(values.email),
    phone: orNull(values.phone),
    website: orNull(values.website),
  };
}
