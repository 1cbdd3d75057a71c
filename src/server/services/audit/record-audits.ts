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

function rowOf(actor: Actor, entry: AuditEntry, sequence: bigint) {
  return {
    sequence,
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
}

const json = (value: object | null) => (value ?? undefined) as Prisma.InputJsonValue | undefined;

/**
 * Writes who did what to which records, in the caller's transaction and in that order, in as many statements as
 * one entry takes. Each row is chained to the one before it by its hash, so the counter's row is locked from here
 * to the commit: keep it the last statement.
 */
export async function recordAudits(tx: Transaction, actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const { organizationId, request } = actor;
  const key = { organizationId, key: "AUDIT", prefix: "", periodKey: "" } as const;
  const counter = await tx.numberSequence.upsert({
    where: { organizationId_key_prefix_periodKey: key, organizationId },
    create: { ...key, resetPolicy: "NEVER", nextValue: entries.length + 1 },
    update: { nextValue: { increment: entries.length } },
    select: { nextValue: true, lastHash: true },
  });
  let previousHash = counter.lastHash;
  const data = entries.map((entry, index) => {
    const row = rowOf(actor, entry, BigInt(counter.nextValue - entries.length + index));
    const hash = chainHash(previousHash, auditText(row));
    const chained = { ...row, before: json(row.before), after: json(row.after), previousHash, hash };
    previousHash = hash;
    return { ...chained, organizationId, ip: request?.ip ?? null, userAgent: request?.userAgent ?? null, requestId: request?.id ?? null };
  });
  await tx.auditLog.createMany({ data });
  await tx.numberSequence.updateMany({ where: key, data: { lastHash: previousHash } });
}
