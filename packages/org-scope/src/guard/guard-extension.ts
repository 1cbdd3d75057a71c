import { currentCall } from "../client/state.ts";
import { OrgScopeError } from "../errors.ts";
import type { Schema } from "../schema/types.ts";
import { checkOperation } from "./check-operation.ts";
import { checkRaw } from "./check-raw.ts";

type Operation = { model?: string | undefined; operation: string; args: unknown; query: (args: unknown) => PromiseLike<unknown> };

/** The one extension that all guarded clients share: each operation is looked at, and goes on as it came. */
export function guardExtension(schema: Schema) {
  return {
    name: "org-guard",
    query: {
      async $allOperations({ model, operation, args, query }: Operation): Promise<unknown> {
        const call = currentCall.getStore();
        if (!call) throw new OrgScopeError("NO_ORGANIZATION", { operation }, "the shared client is not for direct use; take the one of an organisation.");
        if (model === undefined) checkRaw(call.state.organization, operation, args);
        else checkOperation(schema, call.state.organization, model, operation, args);
        return query(args);
      },
    },
  };
}
