// Kept from the start: test suites replace the global one with clocks of their own.
const later = globalThis.setImmediate;

/**
 * Lets operations start in groups, one organisation at a time.
 *
 * Prisma collects what `findUnique` calls, and everything in a transaction, until `process.nextTick`, and then sends
 * all of it in the asynchronous context of whoever came first. Were two organisations, or one and the unscoped
 * client, to meet in one tick, one's queries would go out under the other. A callback of `setImmediate` begins when
 * all ticks and microtasks are done, and what it starts is sent before anything else runs: nobody can join.
 */
export class Turnstile {
  readonly #waiting = new Map<string, (() => void)[]>();

  pass(organization: string, start: () => void): void {
    const group = this.#waiting.get(organization);
    if (group) {
      group.push(start);
      return;
    }
    const opened = [start];
    this.#waiting.set(organization, opened);
    later(() => {
      this.#waiting.delete(organization);
      for (const each of opened) each();
    });
  }
}
