// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { isInProcedure } from "../analysis/procedure.js";
import { plainThrow } from "../analysis/thrown.js";
import { importTrpcError, trpcErrorText } from "./trpc-error-fix.js";
import { rule } from "./rule.js";

export const throwTrpcError = rule(
  {
    name: "throw-trpc-error",
    description: "what a procedure throws is a TRPCError",
    fixable: true,
    messages: {
      plain: "{{what}} leaves this procedure as INTERNAL_SERVER_ERROR, and its message goes to the client. Write `throw new TRPCError({ code, message })` with the code that it is.",
    },
    schema: [{ type: "object", properties: { allow: { type: "array", items: { type: "string" } } }, additionalProperties: false }],
    defaults: [{ allow: [] }],
  },
  (context) => {
    const analysis = analysisOf(context);
    const allowed = ["TRPCError", ...(context.options[0]?.allow ?? [])];
    return {
      ThrowStatement(node) {
        const thrown = plainThrow(analysis, node, allowed);
        if (!thrown || !isInProcedure(analysis, node)) return;
        const text = trpcErrorText(analysis, node);
        context.report({
          node,
          messageId: "plain",
          data: { what: thrown.what },
          fix: text === null ? null : (fixer) => [fixer.replaceText(node.argument, text), ...importTrpcError(analysis, fixer)],
        });
      },
    };
  },
);
