import type { Prisma } from "@/lib/prisma";
import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "@/server/services/actor";
import { recordAudit } from "@/server/services/audit/record-audit";
import { fileStore } from "@/server/services/files/store";
import { recordRefusal } from "@/server/services/isolation/isolation-log";
import type { RefusedDocument } from "../documents/refusal";
import type { ImportOutcome } from "../store/import-outcome";
import { findImport, toJson, type ImportRecord } from "../store/import-record";
import { readBooks } from "../write/reference-books";
import { failureOf } from "./import-failure";
import { ImportLease, LeaseLost } from "./import-lease";
import { RefusalLog } from "./refusal-log";
import { runFiles } from "./run-files";
import { RunTally } from "./run-tally";

export type Work = { id: string; work: ImportOutcome["work"]; startedAt: Date };

type End = { outcome: ImportOutcome; error: unknown };

async function finish(db: GuardedDb, actor: Actor, lease: ImportLease, record: ImportRecord, tally: RunTally, { outcome, error }: End): Promise<boolean> {
  const { work } = outcome;
  const status = ((): Prisma.DataImportUpdateManyMutationInput["status"] => {
    if (error !== null) return work === "run" ? "FAILED" : "MAPPED";
    if (work === "dryRun") return "VALIDATED";
    return tally.counters().failedRows > 0 ? "COMPLETED_WITH_ERRORS" : "COMPLETED";
  })();
  const held = await lease.end({ ...tally.counters(), status, rowErrors: toJson(outcome) });
  if (!held || work === "dryRun") return held;
  const { id, fileName } = record;
  await db.$transaction((tx) =>
    recordAudit(tx, actor, { action: "IMPORT", entityType: "DataImport", entityId: id, label: fileName, after: { status, ...tally.counters() } }),
  );
  // What was imported is in the database; the files hold personal data that nobody needs twice.
  if (error === null) await Promise.all(record.files.map(({ key }) => fileStore().remove(key)));
  return held;
}

/** The error when the work ended early, null when it came to its end. */
async function attempt(db: GuardedDb, actor: Actor, record: ImportRecord, isDryRun: boolean, tally: RunTally, log: RefusalLog, lease: ImportLease): Promise<unknown> {
  const refuse = async (refused: RefusedDocument) => {
    tally.refuse(refused);
    await log.add(refused.rows);
  };
  const progress = (phase: "reading" | "writing", percent: number) => lease.tell({ phase, percent: Math.round(percent) }, tally.counters());
  try {
    const books = await readBooks(db, actor.organizationId, record.choices);
    await runFiles({ db, actor, record, isDryRun, books, tally, refuse, progress });
    return null;
  } catch (error) {
    return error;
  }
}

/**
 * Works through an import that was started: a dry run up to the door of the database, a run through it. Ends with the
 * report in its row, whatever happened; a worker that lost its import leaves no trace of its own. Never rejects.
 */
export async function workImport(db: GuardedDb, actor: Actor, { id, work, startedAt }: Work): Promise<void> {
  const { organizationId } = actor;
  const log = new RefusalLog(organizationId);
  let lease: ImportLease | undefined;
  try {
    const record = await findImport(db, organizationId, id);
    const previous = record.outcome?.refusalsKey ?? null;
    lease = new ImportLease(db, { id, organizationId, work, startedAt, refusalsKey: previous });
    const tally = new RunTally();
    const error = await attempt(db, actor, record, work === "dryRun", tally, log, lease);
    if (error instanceof LeaseLost) return await log.discard();
    const failure = error === null ? null : failureOf(error);
    if (failure?.code === "INTERNAL") console.error(`import ${id}:`, error);
    recordRefusal(error, { by: `import ${id}`, request: actor.request?.id ?? null });
    const outcome: ImportOutcome = {
      work, failure,
      progress: { phase: "writing", percent: failure ? 0 : 100 },
      report: tally.report(),
      sample: tally.sample(),
      refusalsKey: await log.end(),
    };
    const held = await finish(db, actor, lease, record, tally, { outcome, error });
    if (!held) await log.discard();
    else if (previous) await fileStore().remove(previous);
  } catch (error) {
    // The database or the disk is gone: the missing heartbeat will tell.
    console.error(`import ${id}:`, error);
  } finally {
    lease?.release();
  }
}
