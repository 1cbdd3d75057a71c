// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { crossingOf, isHandedOver, isUnguardedWay } from "../analysis/crossing.js";
import { isInProcedure } from "../analysis/procedure.js";
import { rule } from "./rule.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */

export const noUnexplainedCrossing = rule(
  {
    name: "no-unexplained-crossing",
    description: "a procedure that crosses organisations says why",
    messages: {
      unguarded: "This procedure reaches every organisation through a client that nothing guards, and does not say why. Write `.use({{crossing}}(\"the reason\"))` and take `ctx.db`, or use the scoped client.",
      unexplained: "This crosses organisations and does not say why. Write the reason as the last argument: `{{crossing}}(…, \"the reason\")`.",
    },
  },
  (context) => {
    const analysis = analysisOf(context);
    const { text } = context.sourceCode;
    const names = [...analysis.settings.unguarded, ...analysis.settings.crossing].map((name) => name.replace("()", ""));
    if (!names.some((name) => text.includes(name))) return {};
    const crossing = analysis.settings.crossing[0] ?? "crossing";

    /** @param {TSESTree.Identifier | TSESTree.MemberExpression | TSESTree.CallExpression} node */
    function check(node) {
      if (isUnguardedWay(analysis, node) && !isHandedOver(analysis, node) && isInProcedure(analysis, node)) context.report({ node, messageId: "unguarded", data: { crossing } });
    }
    return {
      Identifier: check,
      MemberExpression: check,
      CallExpression(node) {
        if (crossingOf(analysis, node) === "unexplained") context.report({ node, messageId: "unexplained", data: { crossing } });
        check(node);
      },
    };
  },
);
