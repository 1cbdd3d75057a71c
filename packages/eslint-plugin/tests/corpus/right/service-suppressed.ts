import { prisma } from "../db";

/** Ends invitations of all organisations. */
export async function expire(now: Date) {
  // eslint-disable-next-line org-scope/write-names-organization -- expiry does not depend on the organisation
  await prisma.membership.updateMany({ where: { expiresAt: { lt: now } }, data: { status: "EXPIRED" } });
}
