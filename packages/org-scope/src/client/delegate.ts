import type { FluentPromiseClass } from "./fluent-promise.ts";
import { FLUENT_OPERATIONS, MODEL_OPERATIONS, propertyOf } from "./model-operations.ts";
import { ScopedPromise } from "./scoped-promise.ts";
import type { HandleState } from "./state.ts";

export type DelegateClass = new (state: HandleState) => object;

/** `orgDb.invoice`: one class a model, so that a delegate is nothing but a reference to its client. */
export function delegateClass(model: string, fluent: (model: string) => FluentPromiseClass): DelegateClass {
  const property = propertyOf(model);
  class Delegate {
    readonly #state: HandleState;

    constructor(state: HandleState) {
      this.#state = state;
    }

    /** References to columns, for comparing one with another in a filter. */
    get fields(): unknown {
      return this.#state.client[property]?.fields;
    }

    static call(delegate: Delegate, operation: string, args: unknown): ScopedPromise {
      if (FLUENT_OPERATIONS.has(operation)) return new (fluent(model))(delegate.#state, { property, operation, args, path: [] });
      return new ScopedPromise(delegate.#state, { call: (client) => client[property]![operation]!(args), path: [] });
    }
  }
  for (const operation of MODEL_OPERATIONS) {
    const value = function (this: Delegate, args: unknown) {
      return Delegate.call(this, operation, args);
    };
    Object.defineProperty(Delegate.prototype, operation, { value });
  }
  return Delegate;
}
