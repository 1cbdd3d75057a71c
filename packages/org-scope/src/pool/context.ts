import { AsyncLocalStorage } from "node:async_hooks";

/** What is done for one organisation, and whether a pool of ours got to do it. */
type Errand = { organization: string | undefined; reachedPool: boolean };

// One for the process: were the module loaded twice (bundlers do that), the client would set one store and the pool
// read another, and queries would go out without their organisation.
const KEY = Symbol.for("org-scope.errand");
const store = globalThis as { [KEY]?: AsyncLocalStorage<Errand> };
const errands = (store[KEY] ??= new AsyncLocalStorage());

/** The organisation under which queries are sent at this moment; undefined: as the connection's own user. */
export function currentOrganization(): string | undefined {
  return errands.getStore()?.organization;
}

/** Runs with the organisation in force for every query that starts inside, also later and asynchronously. */
export function runAsOrganization<T>(organization: string | undefined, run: () => T): T {
  return errands.run({ organization, reachedPool: false }, run);
}

/** Called by the pool when it is asked for a connection. */
export function markPoolReached(): void {
  const errand = errands.getStore();
  if (errand) errand.reachedPool = true;
}

/** Whether a pool of ours was asked for a connection since the organisation was put in force here. */
export function isPoolReached(): boolean {
  return errands.getStore()?.reachedPool ?? false;
}
