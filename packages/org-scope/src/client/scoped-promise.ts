import { OrgScopeError } from "../errors.ts";
import { currentCall, newCall, refuseOtherTransaction, type HandleState, type PlainClient } from "./state.ts";

/** One operation that was asked for: what to call, and the way from its answer to what the caller wants of it. */
export type Operation = {
  call(client: PlainClient): PromiseLike<unknown>;
  /** Relations to follow from the row that the operation answers with. */
  path: readonly string[];
};

/**
 * What an operation of a scoped client gives back. As Prisma's own promises it is lazy: nothing starts before it is
 * awaited, once; and whoever awaits it, wherever, it belongs to the organisation whose client made it.
 */
export class ScopedPromise implements Promise<unknown> {
  readonly #state: HandleState;
  readonly #operation: Operation;
  #started: Promise<unknown> | undefined;

  constructor(state: HandleState, operation: Operation) {
    this.#state = state;
    this.#operation = operation;
  }

  get [Symbol.toStringTag](): string {
    return "PrismaPromise";
  }

  /** The operation, for a batch of the same client; undefined for anything else. */
  static operationOf(promise: unknown, state: HandleState): Operation | undefined {
    if (!(promise instanceof ScopedPromise)) return undefined;
    const { client, setting } = promise.#state;
    return client === state.client && setting === state.setting ? promise.#operation : undefined;
  }

  then<A = unknown, B = never>(
    done?: ((value: unknown) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#start().then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<unknown> {
    return this.#start().catch(failed);
  }

  finally(settled?: (() => void) | null): Promise<unknown> {
    return this.#start().finally(settled);
  }

  /** What Prisma's `$transaction([…])` calls on its elements. Only a scoped batch may take a scoped promise. */
  requestTransaction(): Promise<never> {
    return Promise.reject(new OrgScopeError("MIXED_TRANSACTION", {}, "a promise of a scoped client takes part in that client's own $transaction only."));
  }

  #start(): Promise<unknown> {
    return (this.#started ??= start(this.#state, this.#operation));
  }
}

async function start(state: HandleState, { call, path }: Operation): Promise<unknown> {
  refuseOtherTransaction(state);
  const asked = state.wallTwo?.hold(state);
  if (asked) await asked;
  const answer: unknown = await currentCall.run(newCall(state, false), () => call(state.client).then((found) => found));
  return follow(answer, path);
}

/** The row, or rows, at the end of a fluent chain; null where it breaks off. */
export function follow(answer: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (row, relation) => (typeof row === "object" && row !== null ? ((row as Record<string, unknown>)[relation] ?? null) : null),
    answer,
  );
}
