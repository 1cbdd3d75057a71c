import { OrgScopeError } from "org-scope";
import type { RefusalReason } from "org-scope";
import { Ring } from "./ring";

/** What works: a procedure by its path, a job or a webhook by its name; and the request that it serves, if any. */
export type Worker = { by: string; request: string | null };

/** One use of the client without filter and guard. */
export type Crossing = Worker & { at: Date; because: string };

/** One operation that the scoped or the guarded client refused. `advice` says what to write instead. */
export type Refusal = Worker & { at: Date; reason: RefusalReason; advice: string };

const KEPT = 200;

// Hot reloading evaluates modules again; what was kept must stay known.
const store = globalThis as { heartcoIsolation?: { crossings: Ring<Crossing>; refusals: Ring<Refusal> } };
const kept = (store.heartcoIsolation ??= { crossings: new Ring(KEPT), refusals: new Ring(KEPT) });

/** What this process kept of both, the newest first. */
export function isolationLog(): { crossings: readonly Crossing[]; refusals: readonly Refusal[] } {
  return { crossings: kept.crossings.items(), refusals: kept.refusals.items() };
}

/** Keeps and logs, as one line of JSON, that and why work crosses organisations. */
export function recordCrossing(crossing: Omit<Crossing, "at">): void {
  kept.crossings.add({ ...crossing, at: new Date() });
  console.info(JSON.stringify({ event: "isolation.crossing", ...crossing }));
}

/** Keeps and logs, as one line of JSON, what the scoped or the guarded client refused; any other error is left alone. */
export function recordRefusal(error: unknown, worker: Worker): void {
  if (!(error instanceof OrgScopeError)) return;
  const refusal = { ...worker, reason: error.reason, advice: error.message };
  kept.refusals.add({ ...refusal, at: new Date() });
  console.error(JSON.stringify({ event: "isolation.refusal", ...refusal }));
}
