"use client";

import { useQuery } from "@tanstack/react-query";

import type { SheetParty } from "@/console/documents/sheet/sheet-content";
import { useTRPC } from "@/console/lib/trpc";
import { useConsoleSession, usePermission } from "@/console/shell/console-session";

type BuyerSource = { clientId: string; name: string; contactName: string | null };

const nobody = { contactName: null, address: null, siren: null, siret: null, vatNumber: null, email: null, phone: null };

/** Seller and buyer of a document that is not frozen yet, as they are known today. */
export function useParties({ clientId, name, contactName }: BuyerSource, enabled: boolean): { seller: SheetParty; buyer: SheetParty } {
  const trpc = useTRPC();
  const { organization } = useConsoleSession();
  const mayReadOrganization = usePermission("organisation:read");
  const mayReadClients = usePermission("clients:read");
  const settings = useQuery(trpc.organization.settings.queryOptions(undefined, { enabled: enabled && mayReadOrganization })).data;
  const client = useQuery(trpc.client.get.queryOptions({ id: clientId }, { enabled: enabled && mayReadClients })).data;
  return {
    seller: settings
      ? {
          ...nobody,
          name: settings.legalName,
          siren: settings.siren,
          siret: settings.siret,
          vatNumber: settings.vatNumber,
          email: settings.email,
          phone: settings.phone,
          address: {
            line1: settings.addressLine1,
            line2: settings.addressLine2,
            postalCode: settings.postalCode,
            city: settings.city,
            countryCode: settings.countryCode,
          },
        }
      : { ...nobody, name: organization.name },
    buyer: client
      ? {
          ...nobody,
          name: client.name,
          contactName,
          siren: client.siren,
          siret: client.siret,
          vatNumber: client.vatNumber,
          address: {
            line1: client.billingLine1,
            line2: client.billingLine2,
            postalCode: client.billingPostalCode,
            city: client.billingCity,
            countryCode: client.billingCountry,
          },
        }
      : { ...nobody, name, contactName },
  };
}
