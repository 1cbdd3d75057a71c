import { modelOf, type Schema } from "../schema/types.ts";
import { ScopedPromise } from "./scoped-promise.ts";
import type { HandleState } from "./state.ts";

type Args = Readonly<Record<string, unknown>>;

/** A call such as `invoice.findFirst(args)`, and the relations that are followed from its row. */
export type FluentCall = { property: string; operation: string; args: unknown; path: readonly string[] };

export type FluentPromiseClass = new (state: HandleState, call: FluentCall) => ScopedPromise;

/**
 * Promises of one row, from which one can go on: `findFirst(…).client().contacts()`. The chain is one operation with a
 * nested `select`, as Prisma does it, but the whole answer comes back, so that each row on the way is looked at.
 * One class a model, made when first needed.
 */
export function fluentPromises(schema: Schema): (model: string) => FluentPromiseClass {
  const classes = new Map<string, FluentPromiseClass>();
  return function classOf(name) {
    const made = classes.get(name) ?? fluentPromiseClass(schema, name, classOf);
    classes.set(name, made);
    return made;
  };
}

function fluentPromiseClass(schema: Schema, name: string, classOf: (model: string) => FluentPromiseClass): FluentPromiseClass {
  class FluentPromise extends ScopedPromise {
    readonly #state: HandleState;
    readonly #call: FluentCall;

    constructor(state: HandleState, call: FluentCall) {
      super(state, operationOf(call));
      this.#state = state;
      this.#call = call;
    }

    static go(promise: FluentPromise, relation: string, isList: boolean, model: string, related: unknown): ScopedPromise {
      const { args, path, ...call } = promise.#call;
      const next = { ...call, args: selectAt(args, path, relation, related), path: [...path, relation] };
      return isList ? new ScopedPromise(promise.#state, operationOf(next)) : new (classOf(model))(promise.#state, next);
    }
  }
  for (const { name: relation, isList, model } of Object.values(modelOf(schema, name).relations)) {
    const value = function (this: FluentPromise, related?: unknown) {
      return FluentPromise.go(this, relation, isList, model, related);
    };
    Object.defineProperty(FluentPromise.prototype, relation, { value });
  }
  return FluentPromise;
}

function operationOf({ property, operation, args, path }: FluentCall) {
  return { call: (client: HandleState["client"]) => client[property]![operation]!(args), path };
}

/** The arguments with `select: { relation: related }` at the end of the chain of relations. */
function selectAt(args: unknown, path: readonly string[], relation: string, related: unknown): Args {
  const given: Args = typeof args === "object" && args !== null ? (args as Args) : {};
  const select = (given.select ?? {}) as Args;
  const [next, ...rest] = path;
  if (next === undefined) return { ...given, select: { ...select, [relation]: related ?? true } };
  return { ...given, select: { ...select, [next]: selectAt(select[next], rest, relation, related) } };
}
