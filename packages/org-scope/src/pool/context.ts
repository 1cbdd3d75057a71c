import { AsyncLocalStorage } from "node:async_hooks";

type Context = AsyncLocalStorage<string | undefined>;

// One for the process: were the module loaded twice (bundlers do that), the client would set one store and the pool
// read another, and queries would go out without their organisation.
const KEY = Symbol.for("org-scope.organization");
const store = globalThis as { [KEY]?: Context };
const context: Context = (store[KEY] ??= new AsyncLocalStorage());

/** The organisation under which queries are sent at this moment; undefined: as the connection's own user. */
export function currentOrganization(): string | undefined {
  return context.getStore();
}

/** Runs with the organisation in force for every query that starts inside, also later and asynchronously. */
export function runAsOrganization<T>(organization: string | undefined, run: () => T): T {
  return context.run(organization, run);
}
