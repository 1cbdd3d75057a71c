import { headers } from "next/headers";
import { redirect } from "next/navigation";

import type { ConsoleSession } from "@/console/shell/console-session";
import { getConsoleSession } from "@/server/auth/session";

/**
 * Who works in the console, and in which organisation. Whoever is nobody is
 * sent to sign in, whoever has no organisation yet to choose one.
 */
export async function loadConsoleSession(): Promise<ConsoleSession> {
  const session = await getConsoleSession(await headers());
  if (!session) redirect("/sign-in");
  const { organization, role } = session;
  if (!organization || !role) redirect("/organisations");
  return { ...session, organization, role };
}
