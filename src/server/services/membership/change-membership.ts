import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { notFound, reason } from "@/lib/errors";
import { canManageRole } from "@/lib/permissions";
import type { MemberRole, Membership, MembershipStatus } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";

export type MembershipChange = { role?: MemberRole; status?: MembershipStatus };

function refuseUnlessAllowed(actorId: string | null, actorRole: MemberRole, target: Membership, change: MembershipChange): void {
  if (target.isOwner) {
    throw new TRPCError({ code: "FORBIDDEN", message: "The owner's membership cannot be changed.", cause: reason("member.owner") });
  }
  if (target.userId === actorId) {
    throw new TRPCError({ code: "FORBIDDEN", message: "Nobody changes their own membership.", cause: reason("member.self") });
  }
  if (!canManageRole(actorRole, target.role) || (change.role && !canManageRole(actorRole, change.role))) {
    throw new TRPCError({ code: "FORBIDDEN", message: "That role is above your own.", cause: reason("member.roleAboveOwn") });
  }
}

/** Changes a member's role or status; a member who left or is suspended is out at the next request. */
export async function changeMembership(db: GuardedDb, actor: Actor, actorRole: MemberRole, id: string, change: MembershipChange): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    // Whoever left is a member no more: only a new invitation leads back.
    const before = await tx.membership.findFirst({ where: { id, organizationId, status: { not: "LEFT" } } });
    if (!before) throw notFound("Member");
    refuseUnlessAllowed(actor.userId, actorRole, before, change);
    if (change.status) assertTransition("MembershipStatus", before.status, change.status);
    const after = await tx.membership.update({
      where: { id, organizationId, status: before.status },
      data: { ...change, ...(change.status && { suspendedAt: change.status === "SUSPENDED" ? new Date() : null }) },
      include: { user: { select: { name: true } } },
    });
    const { user, ...row } = after;
    await recordAudit(tx, actor, { action: "PERMISSION_CHANGE", entityType: "Membership", entityId: id, label: user.name, before, after: row });
    return { id };
  });
}
