"use client";

import { useMutation } from "@tanstack/react-query";

import { useTRPC } from "@/console/lib/trpc";

/** Goes to work in another organisation, named by its slug. */
export function useSwitchOrganization() {
  const trpc = useTRPC();
  return useMutation(
    trpc.session.switchTo.mutationOptions({
      // A full load: nothing that was read for one organisation stays in memory under another.
      onSuccess: () => window.location.assign("/"),
    }),
  );
}
