import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { PrismaClient } from "@/lib/prisma";
import type { Founder } from "../organization/create-organization";
import { recordAudit } from "../audit/record-audit";
import { openInvitation } from "./open-invitation";

/**
 * Makes the signed-in person a member of the organisation that invited their e-mail address.
 *
 * @throws TRPCError NOT_FOUND for a link that is not open, FORBIDDEN when it was sent to somebody else,
 *   CONFLICT when it was taken at the same moment.
 */
export async function acceptInvitation(db: PrismaClient, person: Founder & { email: string }, token: string): Promise<{ organizationId: string }> {
  const invitation = await openInvitation(db, token);
  const { id, organizationId, role } = invitation;
  if (invitation.email.toLowerCase() !== person.email.toLowerCase()) {
    throw new TRPCError({ code: "FORBIDDEN", message: "This invitation was sent to another e-mail address.", cause: reason("member.otherEmail") });
  }
  await db.$transaction(async (tx) => {
    const taken = await tx.organizationInvitation.updateMany({
      where: { id, organizationId, status: "PENDING" },
      data: { status: "ACCEPTED", acceptedAt: new Date(), invitedUserId: person.userId },
    });
    if (taken.count !== 1) throw new TRPCError({ code: "CONFLICT", message: "The invitation has just been used.", cause: reason("common.concurrent") });
    const active = { role, status: "ACTIVE", joinedAt: new Date(), suspendedAt: null, invitationId: id } as const;
    await tx.membership.upsert({
      where: { organizationId_userId: { organizationId, userId: person.userId }, organizationId },
      create: { ...active, organizationId, userId: person.userId },
      update: active,
    });
    await recordAudit(tx, { ...person, organizationId, type: "USER" }, {
      action: "CREATE",
      entityType: "Membership",
      entityId: person.userId,
      label: person.label,
      after: { role, email: person.email },
    });
  });
  return { organizationId };
}
