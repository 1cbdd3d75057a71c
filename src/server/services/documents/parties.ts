import type { Buyer, Delivery, Seller } from "@/lib/billing/parties";
import type { Client, ClientSite, OrganizationSetting } from "@/lib/prisma";

/** The organisation as a seller. Plain JSON: it is frozen as it is. */
export function sellerOf(settings: OrganizationSetting): Seller {
  const { legalName, legalForm, siren, siret, vatNumber, vatRegime, rcsCity, nafCode, email, phone, website } = settings;
  return {
    legalName, legalForm, siren, siret, vatNumber, vatRegime, rcsCity, nafCode, email, phone, website,
    shareCapital: settings.shareCapital?.toFixed(2) ?? null,
    address: {
      line1: settings.addressLine1,
      line2: settings.addressLine2,
      postalCode: settings.postalCode,
      city: settings.city,
      countryCode: settings.countryCode,
    },
  };
}

/** The client as a buyer; a SIRET says the SIREN too. */
export function buyerOf(client: Client, contact: { fullName: string } | null): Buyer {
  const { kind, name, siret, vatNumber } = client;
  return {
    kind, name, siret, vatNumber,
    siren: client.siren ?? siret?.slice(0, 9) ?? null,
    contactName: contact?.fullName ?? null,
    address: {
      line1: client.billingLine1,
      line2: client.billingLine2,
      postalCode: client.billingPostalCode,
      city: client.billingCity,
      countryCode: client.billingCountry,
    },
  };
}

/** Where it goes, when a site was chosen. */
export function deliveryOf(site: ClientSite | null): Delivery | null {
  if (!site) return null;
  const { name, line1, line2, postalCode, city, countryCode } = site;
  return { name, address: { line1, line2, postalCode, city, countryCode } };
}
