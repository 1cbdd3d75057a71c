"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";

import { blankDocument, blankLine, type DocumentValues } from "@/console/documents/document-schema";
import { textUnlessZero } from "@/console/documents/stored-lines";
import { useTRPC } from "@/console/lib/trpc";
import { usePermission } from "@/console/shell/console-session";

type NewDocument = { values: DocumentValues; client: { id: string; name: string } | null; currency: string };

/** What a new document starts with: the client that the address names (`?client=…`) and one line. Undefined while that is read. */
export function useNewDocument(): { data: NewDocument | undefined; error: unknown; refetch: () => unknown } {
  const trpc = useTRPC();
  const mayReadCatalogue = usePermission("catalogue:read");
  const clientId = useSearchParams().get("client") ?? "";
  const rates = useQuery(trpc.taxRate.list.queryOptions({}, { enabled: mayReadCatalogue }));
  const client = useQuery(trpc.client.get.queryOptions({ id: clientId }, { enabled: clientId !== "" }));
  const isReady = (!mayReadCatalogue || rates.data !== undefined) && (clientId === "" || client.data !== undefined);
  const usual = rates.data?.find((rate) => rate.isDefault) ?? rates.data?.[0];
  const conditions = client.data && {
    clientId,
    paymentTermId: client.data.paymentTermId ?? "",
    discountPercent: textUnlessZero(client.data.discountPercent),
  };
  const data: NewDocument | undefined = isReady
    ? {
        values: { ...blankDocument, ...conditions, lines: [blankLine("ITEM", usual?.id ?? "")] },
        client: client.data ?? null,
        currency: client.data?.currencyCode ?? "EUR",
      }
    : undefined;
  return { data, error: rates.error ?? client.error, refetch: () => Promise.all([rates.refetch(), client.refetch()]) };
}
