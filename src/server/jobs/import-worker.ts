import type { GuardedDb } from "@/lib/prisma-guard";
import type { Actor } from "../services/actor";
import { workImport, type Work } from "../services/import/run/work-import";

// Hot reloading evaluates modules again; what is at work must stay known.
const store = globalThis as { heartcoImports?: Set<Promise<void>> };

function atWork(): Set<Promise<void>> {
  return (store.heartcoImports ??= new Set());
}

/**
 * Lets this process work on an import of one organisation, behind the request that started it. Should the process
 * end first, the missing heartbeat tells, and the import is run again.
 */
export function workInBackground(db: GuardedDb, actor: Actor, work: Work): void {
  const promise = workImport(db, actor, work).finally(() => atWork().delete(promise));
  atWork().add(promise);
}

/** Resolves when this process works on no import any more. */
export async function importsDone(): Promise<void> {
  while (atWork().size > 0) await Promise.all(atWork());
}
