import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { env } from "@/lib/env";
import { reason } from "@/lib/errors";
import { canManageRole } from "@/lib/permissions";
import { actorOf } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { INVITATION_LIFETIME, newInvitationToken } from "@/server/services/membership/invitation-token";
import { permissionProcedure } from "@/server/trpc/procedures";
import { role } from "./schemas";

const input = z.object({ email: z.email().max(254).toLowerCase(), role });

/** Invites an e-mail address. The answer carries the link to pass on: it is shown once and never stored. */
export const invite = permissionProcedure("membres:invite").input(input).mutation(async ({ ctx, input }) => {
  const { organizationId, id: userId, role: ownRole } = ctx.session.user;
  if (!canManageRole(ownRole, input.role)) {
    throw new TRPCError({ code: "FORBIDDEN", message: "That role is above your own.", cause: reason("member.roleAboveOwn") });
  }
  const member = await ctx.orgDb.membership.findFirst({
    where: { status: { in: ["ACTIVE", "SUSPENDED"] }, user: { email: { equals: input.email, mode: "insensitive" } } },
    select: { id: true },
  });
  if (member) throw new TRPCError({ code: "CONFLICT", message: "This person is a member already.", cause: reason("member.already") });
  const { token, tokenHash } = newInvitationToken();
  const invitation = await ctx.db.$transaction(async (tx) => {
    // A new invitation takes the place of an open one to the same address.
    await tx.organizationInvitation.updateMany({
      where: { organizationId, email: input.email, status: "PENDING" },
      data: { status: "REVOKED", revokedAt: new Date() },
    });
    const created = await tx.organizationInvitation.create({
      data: { ...input, organizationId, tokenHash, createdById: userId, expiresAt: new Date(Date.now() + INVITATION_LIFETIME) },
      select: { id: true, email: true, role: true, expiresAt: true },
    });
    await recordAudit(tx, actorOf(ctx), { action: "CREATE", entityType: "OrganizationInvitation", entityId: created.id, label: created.email, after: created });
    return created;
  });
  return { ...invitation, link: new URL(`/invitation/${token}`, env().APP_URL).href };
});
