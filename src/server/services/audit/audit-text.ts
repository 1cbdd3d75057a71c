import { canonicalJson } from "@/lib/billing/canonical";
import type { AuditLog } from "@/lib/prisma";

type Sealed = Pick<
  AuditLog,
  | "sequence" | "action" | "entityType" | "entityId" | "entityLabel" | "actorType" | "actorId" | "actorLabel"
  | "occurredAt" | "reason" | "changedFields"
> & { before: unknown; after: unknown };

/** The text an audit row is sealed by: what it says, not where the request came from. */
export function auditText(row: Sealed): string {
  return canonicalJson({
    sequence: String(row.sequence),
    action: row.action,
    entityType: row.entityType,
    entityId: row.entityId,
    entityLabel: row.entityLabel,
    actorType: row.actorType,
    actorId: row.actorId,
    actorLabel: row.actorLabel,
    occurredAt: row.occurredAt.toISOString(),
    reason: row.reason,
    changedFields: row.changedFields,
    before: row.before ?? null,
    after: row.after ?? null,
  });
}
