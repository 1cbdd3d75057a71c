// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { clientOf } from "../analysis/client.js";
import { keyOf, unwrap } from "../analysis/syntax.js";
import { rule } from "./rule.js";

export const noExtendsOnScoped = rule(
  {
    name: "no-extends-on-scoped",
    description: "a scoped client is not extended",
    messages: {
      extended: "What an extension calls goes past the scope of this client. Extend the client without a filter first, where it is made, and scope what comes out of it.",
    },
  },
  (context) => {
    const analysis = analysisOf(context);
    return {
      CallExpression(node) {
        const callee = unwrap(node.callee);
        if (callee.type !== "MemberExpression" || keyOf(callee) !== "$extends") return;
        if (clientOf(analysis, callee.object) === "scoped") context.report({ node: callee.property, messageId: "extended" });
      },
    };
  },
);
