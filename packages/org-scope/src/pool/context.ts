import { AsyncLocalStorage } from "node:async_hooks";

/** What is done for one organisation: an operation, a batch, or a whole transaction. */
export type Errand = {
  readonly organization: string | undefined;
  /** Whether a pool of ours got to do it. */
  reachedPool: boolean;
  /** Whether SQL that people wrote is among it. */
  hasRawSql: boolean;
};

// One for the process: were the module loaded twice (bundlers do that), the client would set one store and the pool
// read another, and queries would go out without their organisation.
const KEY = Symbol.for("org-scope.errand");
const store = globalThis as { [KEY]?: AsyncLocalStorage<Errand> };
const errands = (store[KEY] ??= new AsyncLocalStorage());

export const newErrand = (organization: string | undefined): Errand => ({ organization, reachedPool: false, hasRawSql: false });

/** What is being done at this moment; undefined outside of any errand. */
export const currentErrand = (): Errand | undefined => errands.getStore();

/** The organisation under which queries are sent at this moment; undefined: as the connection's own user. */
export const currentOrganization = (): string | undefined => currentErrand()?.organization;

/** Runs with the errand in force for every query that starts inside, also later and asynchronously. */
export const runErrand = <T>(errand: Errand, run: () => T): T => errands.run(errand, run);

/** Runs with the organisation in force, as an errand of its own. */
export const runAsOrganization = <T>(organization: string | undefined, run: () => T): T => runErrand(newErrand(organization), run);
