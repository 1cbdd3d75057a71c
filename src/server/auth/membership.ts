import type { MemberRole, PrismaClient } from "@/lib/prisma";
import { permissionsOf, type Permission } from "@/lib/permissions";

/** What a person may do in one organisation, as of now. */
export type ActiveMembership = {
  membershipId: string;
  organization: { id: string; name: string; slug: string };
  role: MemberRole;
  permissions: ReadonlySet<Permission>;
};

/**
 * The person's membership of the organisation if it is active at this moment, otherwise null.
 * Asked at every request, so that a removed member is out at the next one. It crosses organisations by
 * nature: the session names the organisation, this question decides whether it may.
 */
export async function activeMembership(db: PrismaClient, userId: string, organizationId: string): Promise<ActiveMembership | null> {
  const row = await db.membership.findFirst({
    where: {
      organizationId,
      userId,
      status: "ACTIVE",
      user: { disabledAt: null },
      organization: { status: { in: ["ACTIVE", "TRIAL"] } },
    },
    select: {
      id: true,
      role: true,
      permissionsExtra: true,
      permissionsDenied: true,
      organization: { select: { id: true, name: true, slug: true } },
      customRole: { select: { permissions: true, isActive: true } },
    },
  });
  if (!row) return null;
  const custom = row.customRole?.isActive ? row.customRole.permissions : [];
  return {
    membershipId: row.id,
    organization: row.organization,
    role: row.role,
    permissions: permissionsOf(row.role, [...row.permissionsExtra, ...custom], row.permissionsDenied),
  };
}

/** The organisations that a person may work in, by name. */
export async function organizationsOf(db: PrismaClient, userId: string): Promise<ActiveMembership["organization"][]> {
  const rows = await db.membership.findMany({
    where: { userId, status: "ACTIVE", organization: { status: { in: ["ACTIVE", "TRIAL"] } } },
    select: { organization: { select: { id: true, name: true, slug: true } } },
    orderBy: { organization: { name: "asc" } },
  });
  return rows.map((row) => row.organization);
}
