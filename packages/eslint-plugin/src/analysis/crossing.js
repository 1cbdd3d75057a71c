// @ts-check
import { calledName, keyOf, literalString, parentOf, unwrap } from "./syntax.js";
import { bindingOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/**
 * Does this call cross organisations, and does it say why? The reason is its last argument.
 * @param {Analysis} analysis
 * @param {TSESTree.CallExpression} call
 * @returns {"explained" | "unexplained" | null} null where it does not cross
 */
export function crossingOf({ settings }, call) {
  if (!settings.crossing.includes(calledName(call) ?? "")) return null;
  const reason = call.arguments.at(-1);
  if (!reason) return "unexplained";
  const given = unwrap(reason);
  const text = literalString(given);
  if (text !== null) return text.trim() === "" ? "unexplained" : "explained";
  const isNoReason = given.type === "ObjectExpression" || given.type === "Literal" || (given.type === "Identifier" && given.name === "undefined");
  return isNoReason ? "unexplained" : "explained";
}

/**
 * Does a procedure cross organisations for a reason, `.use(crossing("…"))`? Then it has to be told which.
 * @param {Analysis} analysis
 * @param {readonly TSESTree.CallExpression[]} chain
 */
export function crossesInChain(analysis, chain) {
  return chain.some((call) => {
    const given = calledName(call) === "use" && call.arguments[0] ? unwrap(call.arguments[0]) : null;
    return given?.type === "CallExpression" && crossingOf(analysis, given) === "explained";
  });
}

/**
 * Does this expression reach a client that nothing guards: `ctx.unguarded`, `({ ctx: { unguarded } })`, `prisma()`?
 * @param {Analysis} analysis
 * @param {TSESTree.Identifier | TSESTree.MemberExpression | TSESTree.CallExpression} node
 * @returns {boolean}
 */
export function isUnguardedWay(analysis, node) {
  const { unguarded } = analysis.settings;
  if (node.type === "CallExpression") return unguarded.includes(`${calledName(node) ?? ""}()`);
  if (node.type === "MemberExpression") return unguarded.includes(keyOf(node) ?? "");
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.property === node && !parent.computed) return false;
  const variable = variableOf(analysis.sourceCode, node);
  const binding = variable && bindingOf(variable);
  if (binding && variable?.defs[0]?.name === node) return false;
  return unguarded.includes(binding?.keys.at(-1) ?? binding?.imported ?? node.name) && !(parent.type === "Property" && parent.key === node && !parent.shorthand);
}

/**
 * Is the client handed to what guards it, scopes it or asks for a reason?
 * @param {Analysis} analysis
 * @param {Node} node
 */
export function isHandedOver({ settings }, node) {
  const parent = parentOf(node);
  if (parent?.type !== "CallExpression" || parent.callee === node) return false;
  return [...settings.crossing, ...settings.guardedBy, ...settings.scopedBy].includes(calledName(parent) ?? "");
}
