import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { reason } from "@/lib/errors";
import type { Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import { systemActor, type Actor } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { changedOne } from "@/server/services/documents/changed-one";
import { fileStore } from "@/server/services/files/store";
import { findImport, isAtWork, readImport, toJson, type ImportRecord } from "../store/import-record";
import { failure, type ImportFailureCode } from "./import-failure";

/** Three heartbeats are missing, and then some: the process is gone. */
const SILENCE_MS = 60_000;

/** Takes an import from its worker, who finds that out with its next word. What is written stays written. */
async function endWork(db: GuardedDb, actor: Actor, record: ImportRecord, code: ImportFailureCode): Promise<void> {
  const { organizationId } = actor;
  const { id, status, startedAt, outcome, fileName } = record;
  const after = status === "RUNNING" ? "FAILED" : status;
  if (after !== status) assertTransition("ImportStatus", status, after);
  if (!outcome) return;
  await db.$transaction(async (tx) => {
    changedOne(
      await tx.dataImport.updateMany({
        where: { id, organizationId, status, startedAt, finishedAt: null },
        data: { status: after, finishedAt: new Date(), rowErrors: toJson({ ...outcome, failure: failure(code) }) },
      }),
    );
    await recordAudit(tx, actor, {
      action: "STATUS_CHANGE", entityType: "DataImport", entityId: id, label: fileName, before: { status }, after: { status: after }, reason: code,
    });
  });
}

/** Stops a dry run or a run between two documents. */
export async function stopImport(db: GuardedDb, actor: Actor, id: string): Promise<void> {
  const record = await findImport(db, actor.organizationId, id);
  if (!isAtWork(record)) {
    throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The import is not at work.", cause: reason("import.notAtWork") });
  }
  await endWork(db, actor, record, "STOPPED");
}

/** Gives an import up before it has run, and removes its files. */
export async function cancelImport(db: GuardedDb, actor: Actor, id: string): Promise<void> {
  const { organizationId } = actor;
  const record = await findImport(db, organizationId, id);
  if (isAtWork(record)) throw new TRPCError({ code: "CONFLICT", message: "The import is at work.", cause: reason("import.atWork") });
  assertTransition("ImportStatus", record.status, "CANCELLED");
  await db.$transaction(async (tx) => {
    changedOne(await tx.dataImport.updateMany({ where: { id, organizationId, status: record.status }, data: { status: "CANCELLED", finishedAt: new Date() } }));
    await recordAudit(tx, actor, {
      action: "STATUS_CHANGE", entityType: "DataImport", entityId: id, label: record.fileName,
      before: { status: record.status }, after: { status: "CANCELLED" },
    });
  });
  const keys = [...record.files.map(({ key }) => key), record.outcome?.refusalsKey];
  await Promise.all(keys.map((key) => key && fileStore().remove(key)));
}

/** The imports whose worker has not been heard of for too long. */
export const silentAt = (now: Date) =>
  ({
    updatedAt: { lt: new Date(now.getTime() - SILENCE_MS) },
    OR: [{ status: "RUNNING" }, { status: "MAPPED", startedAt: { not: null }, finishedAt: null }],
  }) satisfies Prisma.DataImportWhereInput;

/** Ends an organisation's imports whose worker has fallen silent; they can be run again. Says how many. */
export async function endSilentImports(db: GuardedDb, organizationId: string, now = new Date()): Promise<number> {
  const silent = await db.dataImport.findMany({ where: { ...silentAt(now), organizationId } });
  for (const row of silent) await endWork(db, systemActor(organizationId, "import"), readImport(row), "WORKER_LOST");
  return silent.length;
}
