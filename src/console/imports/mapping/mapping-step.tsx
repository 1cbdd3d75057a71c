"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { Loaded } from "@/console/components/loaded";
import type { ImportEntity } from "@/console/imports/import-types";
import { MappingForm } from "@/console/imports/mapping/mapping-form";
import type { MappingState } from "@/console/imports/mapping/mapping-state";
import { useDebounced } from "@/console/lib/use-debounced";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

type MappingStepProps = { id: string; entity: ImportEntity; onChecked: () => void };

/** Which column goes where, and what the file leaves open; then the check. */
export function MappingStep({ id, entity, onChecked }: MappingStepProps) {
  const trpc = useTRPC();
  const [mapping, setMapping] = useState<MappingState | null>(null);
  const asked = useDebounced(mapping);
  // What is open depends on the mapping, which begins as the server proposes it.
  const lines = asked?.lines;
  const input = lines ? { id, mapping: { lines, ...(asked.headers ? { headers: asked.headers } : {}) } } : { id };
  const preview = useQuery(trpc.dataImport.preview.queryOptions(input, { placeholderData: keepPreviousData, staleTime: Infinity }));
  const mayReadCatalogue = usePermission("catalogue:read");
  const mayReadOrganization = usePermission("organisation:read");
  const rates = useQuery(trpc.taxRate.list.queryOptions({}, { enabled: mayReadCatalogue }));
  const settings = useQuery(trpc.organization.settings.queryOptions(undefined, { enabled: mayReadOrganization }));
  const isReady = preview.data && (rates.data ?? !mayReadCatalogue) && (settings.data ?? !mayReadOrganization);
  const query = { data: isReady ? preview.data : undefined, error: preview.error ?? rates.error ?? settings.error, refetch: preview.refetch };
  return (
    <Loaded query={query}>
      {(data) => (
        <MappingForm
          id={id}
          entity={entity}
          preview={data}
          mapping={mapping}
          onMapping={setMapping}
          rates={rates.data ?? []}
          currency={settings.data?.defaultCurrency ?? "EUR"}
          onChecked={onChecked}
        />
      )}
    </Loaded>
  );
}
