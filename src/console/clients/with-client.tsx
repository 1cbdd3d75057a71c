"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { Loaded } from "@/console/components/loaded";
import type { ApiOutputs } from "@/console/lib/api-types";
import { useTRPC } from "@/console/lib/trpc";

export type Client = ApiOutputs["client"]["get"];

/** Reads a client, then shows what is made of it. */
export function WithClient({ id, children }: { id: string; children: (client: Client) => ReactNode }) {
  const trpc = useTRPC();
  return <Loaded query={useQuery(trpc.client.get.queryOptions({ id }))}>{children}</Loaded>;
}
