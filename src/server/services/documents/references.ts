import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Client, Transaction } from "@/lib/prisma";

/**
 * The client of a new document.
 *
 * @throws TRPCError NOT_FOUND when absent, archived or foreign; PRECONDITION_FAILED when blocked.
 */
export async function requireClient(tx: Transaction, organizationId: string, id: string): Promise<Client> {
  const client = await tx.client.findFirst({ where: { id, organizationId, archivedAt: null, status: { not: "ARCHIVED" } } });
  if (!client) throw notFound("Client");
  refuseBlocked(client);
  return client;
}

export function refuseBlocked(client: Pick<Client, "status" | "name">): void {
  if (client.status === "BLOCKED") {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The client is blocked.", cause: reason("common.clientBlocked", { client: client.name }) });
  }
}

export type References = {
  clientId: string;
  siteId?: string | null;
  contactId?: string | null;
  paymentTermId?: string | null;
  bankAccountId?: string | null;
};

/** Refuses an id of a related record that is not the organisation's, or a site or contact that is not the client's. */
export async function requireReferences(tx: Transaction, organizationId: string, of: References): Promise<void> {
  const { clientId, siteId, contactId, paymentTermId, bankAccountId } = of;
  const select = { id: true };
  if (siteId && !(await tx.clientSite.findFirst({ where: { id: siteId, organizationId, clientId }, select }))) throw notFound("Site");
  if (contactId && !(await tx.crmContact.findFirst({ where: { id: contactId, organizationId, clientId }, select }))) throw notFound("Contact");
  if (paymentTermId && !(await tx.paymentTerm.findFirst({ where: { id: paymentTermId, organizationId }, select }))) throw notFound("Payment term");
  if (bankAccountId && !(await tx.bankAccount.findFirst({ where: { id: bankAccountId, organizationId }, select }))) throw notFound("Bank account");
}

/** The payment term of a document: the one that was chosen, the client's, or the organisation's default. */
export async function paymentTermOf(tx: Transaction, organizationId: string, chosen: string | null | undefined, client: Client): Promise<string | null> {
  const own = chosen ?? client.paymentTermId;
  if (own) return own;
  const usual = await tx.paymentTerm.findFirst({ where: { organizationId, isDefault: true, archivedAt: null }, select: { id: true } });
  return usual?.id ?? null;
}
