"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";

import { errorMessage } from "@/console/lib/error-message";
import { createQueryClient } from "@/console/lib/query-client";
import { entryAddress } from "@/console/lib/return-address";
import { transformer } from "@/lib/transformer";
import type { AppRouter } from "@/server/routers/app-router";

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

export { useTRPC, useTRPCClient };

/** Gives the screens below it the API and its cache. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const t = useTranslations();
  const [queryClient] = useState(() =>
    createQueryClient({
      success: (message) => toast.success(message),
      failure: (error) => toast.error(errorMessage(error, t)),
      signedOut: () => window.location.assign(entryAddress("/sign-in", { next: window.location.pathname })),
      shutOut: () => window.location.assign("/organisations"),
    }),
  );
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/api/trpc", transformer })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
