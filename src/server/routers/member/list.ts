import { permissionProcedure } from "@/server/trpc/procedures";

/** Members and open invitations of the organisation. */
export const list = permissionProcedure("membres:read").query(async ({ ctx }) => {
  const members = await ctx.orgDb.membership.findMany({
    where: { status: { not: "LEFT" } },
    select: { id: true, role: true, status: true, isOwner: true, jobTitle: true, joinedAt: true, lastSeenAt: true, user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ user: { name: "asc" } }],
  });
  const invitations = await ctx.orgDb.organizationInvitation.findMany({
    where: { status: "PENDING", expiresAt: { gt: new Date() } },
    select: { id: true, email: true, role: true, expiresAt: true, createdAt: true, createdBy: { select: { name: true } } },
    orderBy: { createdAt: "desc" },
  });
  return { members, invitations };
});
