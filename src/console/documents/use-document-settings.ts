"use client";

import { useQuery } from "@tanstack/react-query";

import type { TaxRateOption } from "@/console/documents/live-totals";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";
import type { VatRoundingMode } from "@/lib/billing/codes";

/** What every document of the organisation draws on. */
export type DocumentSettings = {
  rates: TaxRateOption[];
  terms: ApiOutputs["paymentTerm"]["list"];
  units: ApiOutputs["reference"]["units"];
  /** The usual one for those who may not read it: the server computes the same totals once more anyhow. */
  vatRounding: VatRoundingMode;
};

/** VAT rates, payment terms, units and how VAT is rounded; what the person may not read is empty. */
export function useDocumentSettings(): { data: DocumentSettings | undefined; error: unknown; refetch: () => unknown } {
  const trpc = useTRPC();
  const mayReadCatalogue = usePermission("catalogue:read");
  const mayReadOrganization = usePermission("organisation:read");
  const rates = useQuery(trpc.taxRate.list.queryOptions({}, { enabled: mayReadCatalogue }));
  const terms = useQuery(trpc.paymentTerm.list.queryOptions({}, { enabled: mayReadCatalogue }));
  const units = useQuery(trpc.reference.units.queryOptions(undefined, { staleTime: Infinity }));
  const settings = useQuery(trpc.organization.settings.queryOptions(undefined, { enabled: mayReadOrganization }));
  const isReady = units.data && (!mayReadCatalogue || (rates.data && terms.data)) && (!mayReadOrganization || settings.data);
  return {
    data: isReady
      ? {
          rates: (rates.data ?? []).filter((rate) => rate.kind !== "PURCHASE"),
          terms: terms.data ?? [],
          units: units.data,
          vatRounding: settings.data?.vatRounding ?? "PER_RATE_TOTAL",
        }
      : undefined,
    error: rates.error ?? terms.error ?? units.error ?? settings.error,
    refetch: () => Promise.all([rates.refetch(), terms.refetch(), units.refetch(), settings.refetch()]),
  };
}
