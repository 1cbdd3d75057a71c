import type { policyCheck } from "@/lib/policies";

export type Readiness = { ready: true } | { ready: false; reason: string };

type Options = { check: ReturnType<typeof policyCheck>; log(sentence: string): void; now?(): number };

/** How long an answer of the database holds, in milliseconds. */
const GOOD_FOR_MS = 2_000;
const COMMANDS = "Run `npx prisma migrate deploy` if migrations are pending, then `npm run db:secure`; `npm run db:verify` says what remains.";

/**
 * Whether this process may serve: only on a database whose policies are those of this code. Without that, wall 2 is
 * not what the code relies on.
 */
export class ReadinessProbe {
  readonly #options: Options;
  #known: { readiness: Readiness; at: number } | undefined;
  #asking: Promise<Readiness> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** For each request: costs nothing once the database was found good; otherwise it is asked again, in case it was put right. */
  async current(): Promise<Readiness> {
    return this.#known?.readiness.ready ? this.#known.readiness : this.fresh();
  }

  /** For a monitor: what the database answers now, or did a moment ago. */
  async fresh(): Promise<Readiness> {
    if (this.#known && this.#now() - this.#known.at < GOOD_FOR_MS) return this.#known.readiness;
    return (this.#asking ??= this.#ask().finally(() => (this.#asking = undefined)));
  }

  async #ask(): Promise<Readiness> {
    try {
      const answer = await this.#options.check();
      return this.#learn(answer.matches ? { ready: true } : { ready: false, reason: `${answer.problem} ${COMMANDS}` }, answer.matches ? [] : answer.objects);
    } catch (error) {
      const refused: Readiness = { ready: false, reason: "The database did not answer." };
      // A database that was found good stays so: its absence shows by itself in whatever needs it.
      if (!this.#known?.readiness.ready) this.#options.log(`${refused.reason} ${error instanceof Error ? error.message : String(error)}`);
      return refused;
    }
  }

  #learn(readiness: Readiness, objects: readonly string[]): Readiness {
    const before = this.#known?.readiness;
    this.#known = { readiness, at: this.#now() };
    if (readiness.ready) {
      if (before && !before.ready) this.#options.log("The database is as this code needs it: serving.");
    } else if (before === undefined || before.ready || before.reason !== readiness.reason) {
      this.#options.log(`HeartCo refuses to serve. ${readiness.reason}${objects.length > 0 ? `\n  ${objects.slice(0, 20).join("\n  ")}` : ""}`);
    }
    return readiness;
  }

  #now(): number {
    return this.#options.now?.() ?? performance.now();
  }
}
