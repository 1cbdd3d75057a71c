import type { Transaction } from "@/lib/prisma";
import type { Actor } from "../actor";
import { recordAudits, type AuditEntry } from "./record-audits";

export type { AuditEntry };

/**
 * Writes who did what to which record, in the caller's transaction. The organisation's chain of rows is locked
 * from here to the commit: keep it the last statement.
 */
export async function recordAudit(tx: Transaction, actor: Actor, entry: AuditEntry): Promise<void> {
  await recordAudits(tx, actor, [entry]);
}
