"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

/** What every document of the organisation draws on: VAT rates, payment terms, units, how VAT is rounded. */
export function useDocumentSettings() {
  const trpc = useTRPC();
  const mayReadCatalogue = usePermission("catalogue:read");
  const mayReadOrganization = usePermission("organisation:read");
  const rates = useQuery(trpc.taxRate.list.queryOptions({}, { enabled: mayReadCatalogue }));
  const terms = useQuery(trpc.paymentTerm.list.queryOptions({}, { enabled: mayReadCatalogue }));
  const units = useQuery(trpc.reference.units.queryOptions(undefined, { staleTime: Infinity }));
  const settings = useQuery(trpc.organization.settings.queryOptions(undefined, { enabled: mayReadOrganization }));
  return {
    // What was only bought is never sold: purchase-only rates stay out.
    rates: rates.data?.filter((rate) => rate.kind !== "PURCHASE"),
    terms: terms.data,
    units: units.data,
    vatRounding: settings.data?.vatRounding ?? ("PER_RATE_TOTAL" as const),
  };
}

export type DocumentSettings = ReturnType<typeof useDocumentSettings>;
