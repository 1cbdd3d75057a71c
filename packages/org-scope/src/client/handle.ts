import { modelOf, type Schema } from "../schema/types.ts";
import { delegateClass } from "./delegate.ts";
import { fluentPromises } from "./fluent-promise.ts";
import { propertyOf, RAW_OPERATIONS } from "./model-operations.ts";
import { ScopedPromise } from "./scoped-promise.ts";
import type { HandleState } from "./state.ts";
import { transact } from "./transaction.ts";

export type HandleClass = new (state: HandleState) => object;

/** The scoped client itself: models, raw queries, transactions; nothing by which one could leave the organisation. */
export function handleClass(schema: Schema): HandleClass {
  const fluent = fluentPromises(schema);

  class ScopedClient {
    readonly #state: HandleState;

    constructor(state: HandleState) {
      this.#state = state;
    }

    static stateOf(client: ScopedClient): HandleState {
      return client.#state;
    }

    $transaction(work: unknown, options?: unknown): Promise<unknown> {
      return transact(this.#state, work, options, (state) => new ScopedClient(state));
    }
  }

  for (const name of RAW_OPERATIONS) {
    const value = function (this: ScopedClient, ...args: unknown[]) {
      return new ScopedPromise(ScopedClient.stateOf(this), { call: (client) => client[name](...args), path: [] });
    };
    Object.defineProperty(ScopedClient.prototype, name, { value });
  }
  for (const name of Object.keys(schema.models)) {
    const Delegate = delegateClass(modelOf(schema, name).name, fluent);
    const get = function (this: ScopedClient) {
      return new Delegate(ScopedClient.stateOf(this));
    };
    Object.defineProperty(ScopedClient.prototype, propertyOf(name), { get });
  }
  return ScopedClient;
}
