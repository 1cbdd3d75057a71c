import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

import { publicError } from "@/console/lib/error-message";
import { transformer } from "@/lib/transformer";

type MutationMeta = {
  /** Shown once the change is made. */
  success?: string;
  /** The form shows its error itself: no toast. */
  inlineError?: boolean;
  /** The page is left for another identity: what it shows must not be read again under the new one. */
  leavesPage?: boolean;
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
  /** The person may not work in the organisation any more. */
  shutOut: () => void;
};

function shouldRetry(failures: number, error: unknown): boolean {
  const { code } = publicError(error);
  const worthTrying = code === undefined || code === "TIMEOUT" || code === "INTERNAL_SERVER_ERROR";
  return worthTrying && failures < 2;
}

/**
 * The cache of the console. After a successful change everything shown is read
 * again: screens of a back office show each other's totals, and no screen has
 * to know which. An ended session leads back to sign-in, an ended membership to
 * the person's other organisations.
 */
export function createQueryClient(notify: Notify): QueryClient {
  const onAnyError = (error: unknown) => {
    const { code, reason } = publicError(error);
    if (code === "UNAUTHORIZED") notify.signedOut();
    if (reason === "common.noOrganization") notify.shutOut();
  };
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: shouldRetry },
      // What the server has read already comes in the transformer's form: amounts stay Decimal.
      hydrate: { deserializeData: (data) => transformer.deserialize(data) },
    },
    queryCache: new QueryCache({ onError: onAnyError }),
    mutationCache: new MutationCache({
      onSuccess: (_data, _variables, _result, mutation) => {
        if (mutation.meta?.success) notify.success(mutation.meta.success);
        if (!mutation.meta?.leavesPage) void client.invalidateQueries();
      },
      onError: (error, _variables, _result, mutation) => {
        onAnyError(error);
        if (!mutation.meta?.inlineError) notify.failure(error);
      },
    }),
  });
  return client;
}
