import { authClient } from "@/console/lib/auth-client";

/** Ends the session, here and on the server, and goes to the page that is named. */
export async function signOut(next = "/sign-in"): Promise<void> {
  await authClient.signOut();
  window.location.assign(next);
}
