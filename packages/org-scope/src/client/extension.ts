import { OrgScopeError, type Place } from "../errors.ts";
import { runErrand } from "../pool/context.ts";
import { lookThrough } from "../rewrite/look-through.ts";
import { rewriteOperation } from "../rewrite/operations.ts";
import type { Schema } from "../schema/types.ts";
import { currentCall, type Call } from "./state.ts";
import { Turnstile } from "./turnstile.ts";
import { refuseMissedPool, refuseRawWithoutPool } from "./wall-two.ts";

export type Rewriter = { rewriteOperation: typeof rewriteOperation; lookThrough: typeof lookThrough };

export const REWRITER: Rewriter = { rewriteOperation, lookThrough };

type Operation = { model?: string | undefined; operation: string; args: unknown; query: (args: unknown) => PromiseLike<unknown> };

/**
 * The one extension that all organisations share. Each operation is rewritten for the organisation that called it
 * (wall 1), and its queries start under that organisation, which the pool puts in force (wall 2).
 */
export function scopeExtension(schema: Schema, rewriter: Rewriter) {
  const turnstile = new Turnstile();

  async function onModel(call: Call, place: Place, { model = "", operation, args, query }: Operation): Promise<unknown> {
    const { args: scoped, suspects } = rewriter.rewriteOperation(schema, call.state.organization, model, operation, args, call.state.omitted);
    const start = () => runErrand(call.errand, () => query(scoped).then((answer) => answer));
    const answer = await (isCollected(call, operation) ? passed(call, start) : start());
    return suspects.length === 0 ? answer : rewriter.lookThrough(answer, suspects, place);
  }

  async function raw(call: Call, place: Place, { operation, args, query }: Operation): Promise<unknown> {
    refuseRawWithoutPool(call.state, place);
    call.errand.hasRawSql = true;
    if (isCollected(call, operation)) return passed(call, () => runErrand(call.errand, () => query(args).then((answer) => answer)));
    return runErrand(call.errand, async () => {
      const answer = await query(args);
      refuseMissedPool(place);
      return answer;
    });
  }

  function passed(call: Call, start: () => PromiseLike<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => turnstile.pass(call.state.setting, () => void start().then(resolve, reject)));
  }

  return {
    name: "org-scope",
    query: {
      $allOperations(operation: Operation): Promise<unknown> {
        const call = currentCall.getStore();
        const place = { ...(operation.model !== undefined && { model: operation.model }), operation: operation.operation };
        if (!call) throw new OrgScopeError("NO_ORGANIZATION", place, "the shared client is not for direct use; take the one of an organisation.");
        return operation.model === undefined ? raw(call, place, operation) : onModel(call, place, operation);
      },
    },
  };
}

/** Whether Prisma holds the operation back until the next tick, together with whatever else comes. */
function isCollected({ state, isBatched }: Call, operation: string): boolean {
  return state.inTransaction || isBatched || operation.startsWith("findUnique");
}
