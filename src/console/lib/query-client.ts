import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

import { publicError } from "@/console/lib/error-message";

type MutationMeta = {
  /** Shown once the change is made. */
  success?: string;
  /** The form shows its error itself: no toast. */
  inlineError?: boolean;
};

declare module "@tanstack/react-query" {
  interface Register {
    mutationMeta: MutationMeta;
  }
}

type Notify = {
  success: (message: string) => void;
  failure: (error: unknown) => void;
  signedOut: () => void;
};

function shouldRetry(failures: number, error: unknown): boolean {
  const { code } = publicError(error);
  const worthTrying = code === undefined || code === "TIMEOUT" || code === "INTERNAL_SERVER_ERROR";
  return worthTrying && failures < 2;
}

/**
 * The cache of the console. After a successful change everything shown is read
 * again: screens of a back office show each other's totals, and no screen has
 * to know which. An ended session leads back to sign-in.
 */
export function createQueryClient(notify: Notify): QueryClient {
  const onAnyError = (error: unknown) => {
    if (publicError(error).code === "UNAUTHORIZED") notify.signedOut();
  };
  const client: QueryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: shouldRetry } },
    queryCache: new QueryCache({ onError: onAnyError }),
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _result, mutation) => {
        if (mutation.meta?.success) notify.success(mutation.meta.success);
        void client.invalidateQueries();
      },
      onError: (error, _variables, _result, mutation) => {
        onAnyError(error);
        if (!mutation.meta?.inlineError) notify.failure(error);
      },
    }),
  });
  return client;
}
