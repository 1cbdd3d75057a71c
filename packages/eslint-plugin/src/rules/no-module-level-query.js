// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { modelCallOf } from "../analysis/model-call.js";
import { functionsAround } from "../analysis/syntax.js";
import { rule } from "./rule.js";

/** @import { FunctionNode, Node } from "../analysis/syntax.js" */

export const noModuleLevelQuery = rule(
  {
    name: "no-module-level-query",
    description: "no query of a scoped client is made while a module loads",
    messages: {
      early: "This query is made once, while the module loads, for one organisation; whoever awaits it later gets that one's rows. Make it in the function that serves the request.",
    },
  },
  (context) => {
    const analysis = analysisOf(context);
    return {
      CallExpression(node) {
        if (!functionsAround(node).every(isCalledAtOnce)) return;
        const call = modelCallOf(analysis, node);
        if (call?.kind === "scoped" && !isDone(node)) context.report({ node: call.name, messageId: "early" });
      },
    };
  },
);

/** `await orgDb.invoice.count();` in a script: nobody can await it later. @param {Node} node */
function isDone(node) {
  return node.parent?.type === "AwaitExpression" && node.parent.parent.type === "ExpressionStatement";
}

/** `(async () => { … })()` @param {FunctionNode} fn */
function isCalledAtOnce(fn) {
  return fn.parent?.type === "CallExpression" && fn.parent.callee === fn;
}
