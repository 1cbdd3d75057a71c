// @org-scope.raw-sql the counters are outside Prisma's schema and belong to no organisation
import type { Job } from "./job";

/** Ends what has expired: sessions, tokens, counters of sign-in attempts, invitations. */
export const housekeeping: Job = {
  name: "housekeeping",
  crossesBecause: "expiry does not depend on the organisation",
  slotMinutes: 60,
  async run(db) {
    const now = new Date();
    const expired = { where: { expiresAt: { lt: now } } };
    const sessions = await db.session.deleteMany(expired);
    const tokens = await db.verificationToken.deleteMany(expired);
    const counters = await db.$executeRaw`DELETE FROM platform.rate_limit WHERE resets_at < now()`;
    // eslint-disable-next-line org-scope/write-names-organization -- an invitation expires by its date, whosever it is
    const invitations = await db.organizationInvitation.updateMany({
      where: { status: "PENDING", expiresAt: { lt: now } },
      data: { status: "EXPIRED" },
    });
    return { processed: sessions.count + tokens.count + counters + invitations.count, failed: 0 };
  },
};
