"use client";

import type { ReactNode } from "react";

import { ErrorState } from "@/console/components/error-state";
import { Skeleton } from "@/console/components/ui/skeleton";
import { publicError } from "@/console/lib/error-message";
import { NotFoundMessage } from "@/console/shell/not-found-message";

type LoadedProps<Data> = {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  children: (data: NonNullable<Data>) => ReactNode;
};

/** The page of one record: its outline while it is read, then the record, or why there is none. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data) return children(query.data);
  if (publicError(query.error).code === "NOT_FOUND") return <NotFoundMessage />;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div aria-busy>
      <Skeleton className="mb-7 h-8 w-64" />
      <Skeleton className="mb-4 h-24 w-full rounded-xl" />
      <Skeleton className="h-72 w-full rounded-xl" />
    </div>
  );
}
