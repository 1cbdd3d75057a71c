import type { Permission } from "@/lib/permissions";
import type { Prisma } from "@/lib/prisma";

type Person = { user: { id: string }; membership: { permissions: ReadonlySet<Permission> } };

const own = (userId: string): Prisma.InvoiceWhereInput => ({ OR: [{ createdById: userId }, { ownerId: userId }] });

/** The invoices a person sees: all with facturation:read, otherwise those they created or own. */
export function visibleInvoices({ user, membership }: Person): Prisma.InvoiceWhereInput {
  return membership.permissions.has("facturation:read") ? {} : own(user.id);
}

/** The invoices a person may change while they are drafts: all with facturation:edit, otherwise their own. */
export function editableInvoices({ user, membership }: Person): Prisma.InvoiceWhereInput {
  return membership.permissions.has("facturation:edit") ? {} : own(user.id);
}
