import { notFound } from "@/lib/errors";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../actor";
import { recordAudit } from "../audit/record-audit";

/** Hides a product from pickers, or shows it again; its past lines stay. */
export async function archiveProduct(db: GuardedDb, actor: Actor, id: string, archived: boolean): Promise<{ id: string }> {
  const { organizationId } = actor;
  return db.$transaction(async (tx) => {
    const before = await tx.product.findFirst({ where: { id, organizationId } });
    if (!before) throw notFound("Product");
    const after = await tx.product.update({ where: { id, organizationId }, data: { archivedAt: archived ? (before.archivedAt ?? new Date()) : null } });
    await recordAudit(tx, actor, { action: archived ? "ARCHIVE" : "RESTORE", entityType: "Product", entityId: id, label: after.name, before, after });
    return { id };
  });
}
