import type { Rewriter } from "../../src/client/extension.ts";

/** Wall 1 switched off: what comes back is what the database gives. */
export const NO_REWRITER: Rewriter = {
  rewriteOperation: (_schema, _organization, _model, _operation, args) => ({ args: args as Record<string, unknown>, suspects: [] }),
  lookThrough: (answer) => answer,
};
