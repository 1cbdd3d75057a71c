import { TRPCError } from "@trpc/server";
import { notFound, reason } from "@/lib/errors";
import type { Client, Transaction } from "@/lib/prisma";
import { checkCodes } from "../catalogue/check-codes";
import type { ClientFields } from "./client-fields";

const UNIQUE_FIELDS = ["number", "siret", "accountingCode"] as const;

/** Refuses a value that another client of the organisation has, and says which client. */
async function refuseDuplicates(tx: Transaction, organizationId: string, fields: Partial<ClientFields>, ownId?: string): Promise<void> {
  for (const field of UNIQUE_FIELDS) {
    const value = fields[field];
    if (!value) continue;
    const other = await tx.client.findFirst({ where: { organizationId, [field]: value, id: { not: ownId } }, select: { name: true } });
    if (!other) continue;
    throw new TRPCError({
      code: "CONFLICT",
      message: `${other.name} has the same ${field}.`,
      cause: reason("client.duplicate", { field, value, name: other.name }),
    });
  }
}

/** What the client refers to is of the organisation: the owner is an active member, the term is in use. */
async function checkLinks(tx: Transaction, organizationId: string, { ownerId, paymentTermId }: Partial<ClientFields>): Promise<void> {
  if (ownerId && !(await tx.membership.findFirst({ where: { organizationId, userId: ownerId, status: "ACTIVE" }, select: { id: true } }))) {
    throw notFound("Member");
  }
  if (paymentTermId && !(await tx.paymentTerm.findFirst({ where: { id: paymentTermId, organizationId, archivedAt: null }, select: { id: true } }))) {
    throw notFound("Payment term");
  }
}

/** The SIREN that goes with the SIRET; refuses the two of different companies. */
function completeIdentity<Fields extends Partial<ClientFields>>(fields: Fields, before?: Client): Fields {
  const { siren = before?.siren, siret = before?.siret } = fields;
  if (!siret) return fields;
  const company = siret.slice(0, 9);
  if (siren && siren !== company) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "The SIRET is not of this SIREN.", cause: reason("client.siretOfOtherCompany", { siren, siret }) });
  }
  return { ...fields, siren: company };
}

/**
 * The fields as they may be written, after every check that needs the database.
 *
 * @throws TRPCError CONFLICT (same number, SIRET or accounting code), NOT_FOUND (owner, payment term), BAD_REQUEST.
 */
export async function checkedClient<Fields extends Partial<ClientFields>>(
  tx: Transaction,
  organizationId: string,
  fields: Fields,
  before?: Client,
): Promise<Fields> {
  const complete = completeIdentity(fields, before);
  await checkCodes(tx, { country: fields.billingCountry, currency: fields.currencyCode });
  await checkLinks(tx, organizationId, fields);
  await refuseDuplicates(tx, organizationId, complete, before?.id);
  return complete;
}
