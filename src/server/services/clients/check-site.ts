import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Transaction } from "@/lib/prisma";
import { checkCodes } from "../catalogue/check-codes";

type SiteFields = { id?: string; name?: string; countryCode?: string; contactId?: string | null };

/** The contact is of the same client, and the client has no other site of that name. */
export async function checkSite(tx: Transaction, organizationId: string, clientId: string, site: SiteFields): Promise<void> {
  const { id, name, countryCode, contactId } = site;
  await checkCodes(tx, { country: countryCode });
  if (contactId && !(await tx.crmContact.findFirst({ where: { id: contactId, organizationId, clientId }, select: { id: true } }))) {
    throw notFound("Contact");
  }
  if (name && (await tx.clientSite.findFirst({ where: { organizationId, clientId, name, id: { not: id } }, select: { id: true } }))) {
    throw new TRPCError({ code: "CONFLICT", message: `This client has a site ${name} already.`, cause: reason("site.duplicateName", { name }) });
  }
}
