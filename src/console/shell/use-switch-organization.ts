"use client";

import { useMutation } from "@tanstack/react-query";

import { useTRPC } from "@/console/lib/trpc";

/** Goes to work in another organisation, named by its slug. On success show ToDashboard and nothing else. */
export function useSwitchOrganization() {
  const trpc = useTRPC();
  return useMutation(trpc.session.switchTo.mutationOptions({ meta: { leavesPage: true } }));
}
