import { TRPCError } from "@trpc/server";
import { reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";

type Named = { firstName?: string | null; lastName?: string | null };

/** "Claire Martin". A contact has a first or a last name. */
export function fullNameOf({ firstName, lastName }: Named): string {
  const name = [firstName, lastName].filter(Boolean).join(" ");
  if (!name) throw new TRPCError({ code: "BAD_REQUEST", message: "A contact has a name.", cause: reason("contact.nameMissing") });
  return name;
}

/** E-mail addresses are unique in the organisation, so that mail is answered to the right file. */
export async function refuseSharedEmail(tx: Transaction, organizationId: string, email: string | null | undefined, ownId?: string): Promise<void> {
  if (!email) return;
  const other = await tx.crmContact.findFirst({ where: { organizationId, email, id: { not: ownId } }, select: { fullName: true } });
  if (!other) return;
  throw new TRPCError({
    code: "CONFLICT",
    message: `${other.fullName} has the same e-mail address.`,
    cause: reason("contact.duplicateEmail", { email, name: other.fullName }),
  });
}
