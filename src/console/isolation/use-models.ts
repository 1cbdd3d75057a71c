"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { useTRPC } from "@/console/lib/trpc";

/** The models with what the live database has of them, each with an id for lists. */
export function useModels() {
  const trpc = useTRPC();
  const { data, isPending, isPlaceholderData, error, refetch } = useQuery(trpc.platform.isolation.models.queryOptions());
  const identified = useMemo(() => data && { ...data, models: data.models.map((model) => ({ ...model, id: model.name })) }, [data]);
  return { data: identified, isPending, isPlaceholderData, error, refetch };
}

export type ModelsQuery = ReturnType<typeof useModels>;
