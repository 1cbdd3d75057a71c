"use client";

import { useQuery } from "@tanstack/react-query";

import { useTRPC } from "@/console/lib/trpc";

/** What a client still owes, the oldest due date first; at most a hundred invoices. */
export function useOpenInvoices(clientId: string) {
  const trpc = useTRPC();
  const query = { clientId, unpaid: true, sort: "dueDate", order: "asc", limit: 100 } as const;
  return useQuery(trpc.invoice.list.queryOptions(query, { enabled: clientId !== "", select: (page) => page.items }));
}

export type OpenInvoices = NonNullable<ReturnType<typeof useOpenInvoices>["data"]>;
