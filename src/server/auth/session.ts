import { prisma, type PrismaClient } from "@/lib/prisma";
import type { Permission } from "@/lib/permissions";
import { activeMembership, organizationsOf, type ActiveMembership } from "./membership";
import { auth } from "./auth";

/** Who asks, and for which organisation: null until one is chosen, or once the membership has ended. */
export type Session = {
  id: string;
  user: { id: string; name: string; email: string; isPlatformAdmin: boolean };
  membership: ActiveMembership | null;
};

/** The session of a request's cookie, with its membership as it stands now. */
export async function readSession(headers: Headers, db: PrismaClient): Promise<Session | null> {
  const found = await auth().api.getSession({ headers });
  if (!found) return null;
  const { session } = found;
  const user = await db.user.findFirst({
    where: { id: session.userId, disabledAt: null },
    select: { id: true, name: true, email: true, isPlatformAdmin: true, lastOrganizationId: true },
  });
  if (!user) return null;
  const { lastOrganizationId, ...person } = user;
  const organizationId = session.activeOrganizationId ?? lastOrganizationId;
  const membership = organizationId ? await activeMembership(db, user.id, organizationId) : null;
  return { id: session.id, user: person, membership };
}

export type ConsoleSession = {
  user: { id: string; name: string; email: string };
  organization: { id: string; name: string; slug: string } | null;
  organizations: { id: string; name: string; slug: string }[];
  role: string | null;
  permissions: Permission[];
  /** One of HeartCo's own staff. */
  isStaff: boolean;
  /** The name of the organisation that the person worked in until their access ended, for the time being or for good. */
  formerOrganization: string | null;
};

/** The organisation that the session names although the person may not work in it any more. */
async function formerOrganization(db: PrismaClient, session: Session): Promise<string | null> {
  if (session.membership) return null;
  const name = { select: { name: true } };
  const row = await db.session.findFirst({
    where: { id: session.id },
    select: { activeOrganization: name, user: { select: { lastOrganization: name } } },
  });
  return (row?.activeOrganization ?? row?.user.lastOrganization)?.name ?? null;
}

/** What the console's frame shows of the person and the organisation; null when nobody is signed in. */
export async function getConsoleSession(headers: Headers): Promise<ConsoleSession | null> {
  const db = prisma();
  const session = await readSession(headers, db);
  if (!session) return null;
  const { id, name, email, isPlatformAdmin } = session.user;
  return {
    user: { id, name, email },
    organization: session.membership?.organization ?? null,
    organizations: await organizationsOf(db, id),
    role: session.membership?.role ?? null,
    permissions: [...(session.membership?.permissions ?? [])],
    isStaff: isPlatformAdmin,
    formerOrganization: await formerOrganization(db, session),
  };
}
