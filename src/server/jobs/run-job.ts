import { hostname } from "node:os";
import { Prisma, type PrismaClient } from "@/lib/prisma";
import { crossOrganizations } from "../services/isolation/cross-organizations";
import { recordRefusal } from "../services/isolation/isolation-log";
import type { Job, JobCount } from "./job";

export type JobOutcome = ({ status: "SUCCEEDED" | "PARTIAL" } & JobCount) | { status: "FAILED"; error: string } | { status: "ALREADY_RUN" };

/** The slot that a moment falls in: "2026-11-23T06:15:00.000Z" for quarter-hour slots. */
export function slotOf(now: Date, minutes: number): string {
  const length = minutes * 60_000;
  return new Date(Math.floor(now.getTime() / length) * length).toISOString();
}

async function takeSlot(db: PrismaClient, job: Job, slotKey: string): Promise<string | null> {
  try {
    const run = await db.jobRun.create({ data: { job: job.name, slotKey, startedAt: new Date(), lockedBy: hostname().slice(0, 80) } });
    return run.id;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return null;
    throw error;
  }
}

/** Runs a job once per slot, however many workers call: the ledger's unique key decides who. */
export async function runJob(db: PrismaClient, job: Job, now = new Date()): Promise<JobOutcome> {
  const id = await takeSlot(db, job, slotOf(now, job.slotMinutes));
  if (!id) return { status: "ALREADY_RUN" };
  const worker = { by: `job ${job.name}`, request: null };
  try {
    const count = await job.run(crossOrganizations(db, worker, job.crossesBecause));
    const status = count.failed > 0 ? "PARTIAL" : "SUCCEEDED";
    await db.jobRun.update({ where: { id }, data: { ...count, status, finishedAt: new Date() } });
    return { status, ...count };
  } catch (error) {
    recordRefusal(error, worker);
    const message = error instanceof Error ? error.message : String(error);
    await db.jobRun.update({ where: { id }, data: { status: "FAILED", error: message.slice(0, 1000), finishedAt: new Date() } });
    return { status: "FAILED", error: message };
  }
}
