import { dehydrate, HydrationBoundary, QueryClient, type FetchQueryOptions } from "@tanstack/react-query";
import { TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import { transformer } from "@/lib/transformer";
import { appRouter, type AppRouter } from "@/server/routers/app-router";
import { createContext } from "@/server/trpc/context";

type Query = (trpc: TRPCOptionsProxy<AppRouter>) => unknown;

/**
 * The page of one record: read on the server, so that the screen is there at once, and so that the address of a record
 * that is absent, or another organisation's, answers 404. What else may go wrong is the screen's to show.
 */
export async function Record({ query, children }: { query: Query; children: ReactNode }) {
  const queryClient = new QueryClient({ defaultOptions: { dehydrate: { serializeData: (data) => transformer.serialize(data) } } });
  const trpc = createTRPCOptionsProxy({ router: appRouter, ctx: async () => createContext(await headers()), queryClient });
  try {
    await queryClient.fetchQuery(query(trpc) as FetchQueryOptions);
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") notFound();
  }
  return <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>;
}
