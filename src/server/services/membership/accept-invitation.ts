import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { PrismaClient, Transaction } from "@/lib/prisma";
import type { Founder } from "../organization/create-organization";
import { recordAudit } from "../audit/record-audit";
import { openInvitation } from "./open-invitation";

/** An invitation makes members; it neither changes the role of one nor lets a suspended one in again. */
async function refuseMember(tx: Transaction, organizationId: string, userId: string): Promise<void> {
  const member = await tx.membership.findFirst({ where: { organizationId, userId }, select: { status: true } });
  if (member?.status === "ACTIVE") {
    throw new TRPCError({ code: "CONFLICT", message: "You are a member already.", cause: reason("member.already") });
  }
  if (member?.status === "SUSPENDED") {
    throw new TRPCError({ code: "FORBIDDEN", message: "Your access is suspended.", cause: reason("member.suspended") });
  }
}

/**
 * Makes the signed-in person a member of the organisation that invited their e-mail address.
 *
 * @throws TRPCError NOT_FOUND for a link that is not open, FORBIDDEN when it was sent to somebody else or the
 *   person is suspended, CONFLICT when they are a member or it was taken at the same moment.
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
    await refuseMember(tx, organizationId, person.userId);
    const active = { role, status: "ACTIVE", joinedAt: new Date(), suspendedAt: null, invitationId: id } as const;
    await tx.membership.upsert({
      where: { organizationId_userId: { organizationId, userId: person.userId }, organizationId },
      create: { ...active, organizationId, userId: person.userId },
      // Who comes back starts anew: with nothing that was given or taken before.
      update: { ...active, permissionsExtra: [], permissionsDenied: [], customRoleId: null },
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
