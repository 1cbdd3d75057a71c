import { TRPCError } from "@trpc/server";
import { assertTransition } from "@/lib/domain/transitions";
import { reason } from "@/lib/errors";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { changedOne } from "@/server/services/documents/changed-one";
import { findImport, isAtWork, toJson } from "../store/import-record";
import type { ImportOutcome } from "../store/import-outcome";
import { refuseUnready } from "../store/save-mapping";
import type { Work } from "./work-import";

/** One import of an organisation at a time: two would fight for the same clients and numbers. */
async function refuseBesideOther(db: GuardedDb, organizationId: string, id: string): Promise<void> {
  const others = await db.dataImport.findMany({
    where: { organizationId, id: { not: id }, OR: [{ status: "RUNNING" }, { status: "MAPPED", startedAt: { not: null }, finishedAt: null }] },
    select: { fileName: true, status: true, startedAt: true, finishedAt: true },
  });
  const other = others.find(isAtWork);
  if (other) {
    throw new TRPCError({ code: "CONFLICT", message: "Another import is at work.", cause: reason("import.otherAtWork", { fileName: other.fileName }) });
  }
}

/** Marks an import as being worked on. Gives what the worker needs to know. */
export async function startWork(db: GuardedDb, actor: Actor, id: string, work: ImportOutcome["work"]): Promise<Work> {
  const { organizationId } = actor;
  const record = await findImport(db, organizationId, id);
  refuseUnready(record);
  await refuseBesideOther(db, organizationId, id);
  const status = work === "run" ? "RUNNING" : "MAPPED";
  // A dry run may be repeated; from elsewhere it needs the way that the domain allows.
  if (work === "run" || record.status !== "MAPPED") assertTransition("ImportStatus", record.status, status);
  if (!record.mapping) throw new TRPCError({ code: "PRECONDITION_FAILED", message: "The mapping is missing.", cause: reason("import.noMapping") });
  const startedAt = new Date();
  const outcome = toJson({
    work, report: null, sample: [], failure: null, progress: { phase: "reading", percent: 0 }, refusalsKey: record.outcome?.refusalsKey ?? null,
  });
  const none = { totalRows: 0, createdRows: 0, updatedRows: 0, skippedRows: 0, failedRows: 0 };
  await db.$transaction(async (tx) => {
    changedOne(
      await tx.dataImport.updateMany({
        where: { id, organizationId, status: record.status, updatedAt: record.updatedAt },
        data: { ...none, status, startedAt, finishedAt: null, rowErrors: outcome },
      }),
    );
    await recordAudit(tx, actor, {
      action: "STATUS_CHANGE", entityType: "DataImport", entityId: id, label: record.fileName, before: { status: record.status }, after: { status }, reason: work,
    });
  });
  return { id, work, startedAt };
}
