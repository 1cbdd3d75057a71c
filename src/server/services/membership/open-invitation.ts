import { notFound } from "@/lib/errors";
import type { PrismaClient } from "@/lib/prisma";
import { sha256 } from "../documents/hash";

/**
 * The open invitation behind a link's token, with its organisation. It crosses organisations by nature:
 * the token is the only thing that the invited person has.
 *
 * @throws TRPCError NOT_FOUND for a token that is unknown, used, revoked or too old: the same answer.
 */
export async function openInvitation(db: Pick<PrismaClient, "organizationInvitation">, token: string) {
  const invitation = await db.organizationInvitation.findFirst({
    where: { tokenHash: sha256(token), status: "PENDING", expiresAt: { gt: new Date() }, organization: { status: { in: ["ACTIVE", "TRIAL"] } } },
    select: { id: true, organizationId: true, email: true, role: true, createdById: true, organization: { select: { id: true, name: true, slug: true } } },
  });
  if (!invitation) throw notFound("Invitation");
  return invitation;
}
