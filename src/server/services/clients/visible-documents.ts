import type { Permission } from "@/lib/permissions";
import type { Prisma } from "@/lib/prisma";

type Viewer = { id: string; permissions: ReadonlySet<Permission> };

type Session = { user: { id: string }; membership: { permissions: ReadonlySet<Permission> } };

export const viewerOf = ({ user, membership }: Session): Viewer => ({ id: user.id, permissions: membership.permissions });

/** The invoices that the person may see: all, their own, or none (null). */
export function visibleInvoices({ id, permissions }: Viewer): Prisma.InvoiceWhereInput | null {
  if (permissions.has("facturation:read")) return {};
  return permissions.has("facturation:read_own") ? { OR: [{ ownerId: id }, { createdById: id }] } : null;
}
