import type { AuditAction, Prisma, Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import { chainHash } from "../documents/hash";
import { auditText } from "./audit-text";
import { changesBetween } from "./changes";

type Row = Readonly<Record<string, unknown>>;

export type AuditEntry = {
  action: AuditAction;
  /** The model's name, e.g. "Invoice". */
  entityType: string;
  entityId: string;
  /** What a person would call the record: a number, a name. */
  label?: string | null;
  before?: Row | null;
  after?: Row | null;
  reason?: string | null;
};

/**
 * Writes who did what to which record, in the caller's transaction. Each row is chained to the one before it
 * by its hash, so the counter's row is locked from here to the commit: keep it the last statement.
 */
export async function recordAudit(tx: Transaction, actor: Actor, entry: AuditEntry): Promise<void> {
  const { organizationId } = actor;
  const key = { organizationId, key: "AUDIT", prefix: "", periodKey: "" } as const;
  const counter = await tx.numberSequence.upsert({
    where: { organizationId_key_prefix_periodKey: key, organizationId },
    create: { ...key, resetPolicy: "NEVER", nextValue: 2 },
    update: { nextValue: { increment: 1 } },
    select: { nextValue: true, lastHash: true },
  });
  const row = {
    sequence: BigInt(counter.nextValue - 1),
    action: entry.action,
    entityType: entry.entityType,
    entityId: entry.entityId,
    entityLabel: entry.label?.slice(0, 200) ?? null,
    actorType: actor.type,
    actorId: actor.userId,
    actorLabel: actor.label.slice(0, 200),
    occurredAt: new Date(),
    reason: entry.reason?.slice(0, 300) ?? null,
    ...changesBetween(entry.before, entry.after),
  };
  const hash = chainHash(counter.lastHash, auditText(row));
  await tx.auditLog.create({
    data: {
      ...row,
      before: (row.before ?? undefined) as Prisma.InputJsonValue | undefined,
      after: (row.after ?? undefined) as Prisma.InputJsonValue | undefined,
      organizationId,
      ip: actor.request?.ip ?? null,
      userAgent: actor.request?.userAgent ?? null,
      requestId: actor.request?.id ?? null,
      previousHash: counter.lastHash,
      hash,
    },
    select: { id: true },
  });
  await tx.numberSequence.updateMany({ where: key, data: { lastHash: hash } });
}
