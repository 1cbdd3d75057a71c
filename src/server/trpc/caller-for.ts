import type { PrismaClient } from "@/lib/prisma";
import { activeMembership } from "@/server/auth/membership";
import { createCaller } from "./caller";
import { requestFacts, type Context } from "./context";

export type Caller = ReturnType<typeof createCaller>;
export type Person = { id: string; name: string; email: string };

/** The context of a person's call, without HTTP. The membership is read now, once. */
export async function contextFor(db: PrismaClient, person: Person, organizationId: string | null): Promise<Context> {
  const membership = organizationId ? await activeMembership(db, person.id, organizationId) : null;
  const session = { id: `session-of-${person.id}`, user: { ...person, isPlatformAdmin: false }, membership };
  return { unguarded: db, session, request: requestFacts(new Headers()) };
}

/** Procedures as the person calls them in the organisation, without HTTP: scripts and tests. */
export async function callerFor(db: PrismaClient, person: Person, organizationId: string | null): Promise<Caller> {
  return createCaller(await contextFor(db, person, organizationId));
}
