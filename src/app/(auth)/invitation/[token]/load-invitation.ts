import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";

import { createCaller } from "@/server/trpc/caller";
import { createContext } from "@/server/trpc/context";

/** The open invitation behind the link and who looks at it; no invitation when the link is dead. */
export async function loadInvitation(token: string) {
  const context = await createContext(await headers());
  const signedInAs = context.session?.user.email ?? null;
  try {
    return { invitation: await createCaller(context).member.invitation({ token }), signedInAs };
  } catch (error) {
    // A token of another shape is refused before it is looked up.
    const isDead = error instanceof TRPCError && ["NOT_FOUND", "BAD_REQUEST"].includes(error.code);
    if (isDead) return { invitation: null, signedInAs };
    throw error;
  }
}
