import { OrgScopeError } from "../errors";
import { runAsOrganization } from "../pool/context";
import { lookThrough } from "../rewrite/look-through";
import { rewriteOperation } from "../rewrite/operations";
import type { Schema } from "../schema/types";
import { currentCall } from "./state";
import { Turnstile } from "./turnstile";

export type Rewriter = { rewriteOperation: typeof rewriteOperation; lookThrough: typeof lookThrough };

export const REWRITER: Rewriter = { rewriteOperation, lookThrough };

type Operation = { model?: string | undefined; operation: string; args: unknown; query: (args: unknown) => PromiseLike<unknown> };

/**
 * The one extension that all organisations share. Each operation is rewritten for the organisation that called it
 * (wall 1), and its queries start under that organisation, which the pool puts in force (wall 2).
 */
export function scopeExtension(schema: Schema, allowsRaw: boolean, rewriter: Rewriter) {
  const turnstile = new Turnstile();
  return {
    name: "org-scope",
    query: {
      $allOperations({ model, operation, args, query }: Operation): Promise<unknown> {
        const call = currentCall.getStore();
        const place = { ...(model !== undefined && { model }), operation };
        if (!call) throw new OrgScopeError("NO_ORGANIZATION", place, "the shared client is not for direct use; take the one of an organisation.");
        const { organization, setting, inTransaction } = call.state;
        const start = (given: unknown) => runAsOrganization(setting, () => query(given).then((answer) => answer));
        const isCollected = inTransaction || call.isBatched || operation.startsWith("findUnique");
        const send = isCollected ? (given: unknown) => new Promise((resolve, reject) => turnstile.pass(setting, () => void start(given).then(resolve, reject))) : start;
        if (model === undefined) {
          if (!allowsRaw) throw new OrgScopeError("RAW_SQL", place, "nothing limits raw SQL to one organisation here; give `pool` to createOrgScope, or use the unscoped client.");
          return Promise.resolve(send(args));
        }
        const { args: scoped, suspects } = rewriter.rewriteOperation(schema, organization, model, operation, args);
        const answer = send(scoped);
        return Promise.resolve(suspects.length === 0 ? answer : answer.then((found) => rewriter.lookThrough(found, suspects, place)));
      },
    },
  };
}
