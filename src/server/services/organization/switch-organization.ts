import type { PrismaClient } from "@/lib/prisma";
import { notFound } from "@/lib/errors";
import { activeMembership, type ActiveMembership } from "@/server/auth/membership";

/**
 * Makes the organisation the session's active one, if the person is an active member of it right now.
 *
 * @throws TRPCError NOT_FOUND when not a member, or when there is no such organisation: the same answer.
 */
export async function switchOrganization(
  db: PrismaClient,
  session: { id: string; user: { id: string } },
  organizationId: string,
): Promise<ActiveMembership["organization"]> {
  const membership = await activeMembership(db, session.user.id, organizationId);
  if (!membership) throw notFound("Organisation");
  await db.$transaction([
    db.session.updateMany({ where: { id: session.id, userId: session.user.id }, data: { activeOrganizationId: organizationId } }),
    db.user.updateMany({ where: { id: session.user.id }, data: { lastOrganizationId: organizationId } }),
    db.membership.updateMany({ where: { id: membership.membershipId, organizationId }, data: { lastSeenAt: new Date() } }),
  ]);
  return membership.organization;
}
