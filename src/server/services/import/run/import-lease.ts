import type { GuardedDb } from "@/lib/prisma-guard";
import type { ImportOutcome } from "../store/import-outcome";
import { toJson } from "../store/import-record";

/** The import is no longer this worker's: it was stopped, or taken for dead. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

export type Counters = { totalRows: number; createdRows: number; updatedRows: number; skippedRows: number; failedRows: number };

const HEARTBEAT_MS = 5_000;
const PROGRESS_MS = 400;

/**
 * A worker's hold on an import, named by the moment it began. Telling progress is also how the worker learns that it
 * was stopped: whoever stops an import just moves the row on, and the worker's next word finds nothing to change.
 */
export class ImportLease {
  #lost = false;
  #toldAt = 0;
  #percent = -1;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(
    private readonly db: GuardedDb,
    private readonly held: { id: string; organizationId: string; work: ImportOutcome["work"]; startedAt: Date; refusalsKey: string | null },
  ) {
    // A worker that is busy with one huge document is alive all the same.
    this.#heartbeat = setInterval(() => void this.#change({ updatedAt: new Date() }).catch(() => undefined), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  /** Throws `LeaseLost` once the import is no longer this worker's. */
  async tell(progress: ImportOutcome["progress"], counters: Counters): Promise<void> {
    if (this.#lost) throw new LeaseLost();
    const now = Date.now();
    if (now - this.#toldAt < PROGRESS_MS) return;
    this.#toldAt = now;
    this.#percent = Math.max(this.#percent, progress.percent);
    const { work, refusalsKey } = this.held;
    const rowErrors = toJson({ work, progress: { ...progress, percent: this.#percent }, report: null, sample: [], refusalsKey, failure: null });
    await this.#change({ ...counters, rowErrors });
    if (this.#lost) throw new LeaseLost();
  }

  /** The last word: whether it was still this worker's to say. */
  async end(data: Parameters<GuardedDb["dataImport"]["updateMany"]>[0]["data"]): Promise<boolean> {
    await this.#change({ ...data, finishedAt: new Date() });
    this.release();
    return !this.#lost;
  }

  release(): void {
    clearInterval(this.#heartbeat);
  }

  async #change(data: Parameters<GuardedDb["dataImport"]["updateMany"]>[0]["data"]): Promise<void> {
    const { id, organizationId, work, startedAt } = this.held;
    const where = { id, organizationId, status: work === "run" ? "RUNNING" : "MAPPED", startedAt, finishedAt: null } as const;
    const { count } = await this.db.dataImport.updateMany({ where, data });
    if (count === 0) this.#lost = true;
  }
}
