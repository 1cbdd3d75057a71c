// @ts-check
import { once } from "./analysis.js";
import { isInput } from "./input.js";
import { keyOf, parentOf, unwrap } from "./syntax.js";
import { bindingOf, valuesOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Variable } from "./variables.js" */
/** @import { Node } from "./syntax.js" */

/**
 * What is wrong with a value as the name of an organisation; null where nothing is.
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {string | null}
 */
export function faultOfValue(analysis, node) {
  if (chainOf(node)) return "it may be undefined here, which Prisma reads as no filter";
  const value = unwrap(node);
  return once(analysis, "value", value, null, () => ofExpression(analysis, value));
}

/**
 * @param {Analysis} analysis
 * @param {Node} value
 * @returns {string | null}
 */
function ofExpression(analysis, value) {
  const inner = (/** @type {Node} */ one) => faultOfValue(analysis, one);
  switch (value.type) {
    case "Literal":
      if (value.value === null) return "it is null here";
      return value.value === "" ? "it is empty here" : null;
    case "UnaryExpression":
      return value.operator === "void" ? "it is undefined here, which Prisma reads as no filter" : null;
    case "LogicalExpression":
      return value.operator === "&&" ? "it is there only under a condition" : inner(value.right);
    case "ConditionalExpression":
      return inner(value.consequent) ?? inner(value.alternate);
    case "ObjectExpression":
      return ofFilter(analysis, value);
    case "ArrayExpression":
      return "it is a list here";
    case "Identifier":
      return ofIdentifier(analysis, value);
    case "MemberExpression":
      if (keyOf(value) === "skip" && value.object.type === "Identifier" && value.object.name === "Prisma") return "Prisma.skip leaves it out here";
      return isInput(analysis, value) ? "it is what the client sent" : null;
    default:
      return isInput(analysis, value) ? "it is what the client sent" : null;
  }
}

/** @param {Node} node @returns {boolean} true for `a?.b`, also with `!` or a type behind it */
function chainOf(node) {
  for (let at = node; ; ) {
    if (at.type === "ChainExpression") return true;
    if (at.type !== "TSNonNullExpression" && at.type !== "TSAsExpression" && at.type !== "TSSatisfiesExpression") return false;
    at = at.expression;
  }
}

/**
 * `{ equals }` and `{ set }` hold one value; any other filter may let more than one organisation pass.
 * @param {Analysis} analysis
 * @param {TSESTree.ObjectExpression} value
 */
function ofFilter(analysis, value) {
  const [only, ...others] = value.properties;
  const key = only?.type === "Property" ? keyOf(only) : null;
  if (only?.type === "Property" && others.length === 0 && (key === "equals" || key === "set")) return faultOfValue(analysis, only.value);
  return `{ ${key ?? "…"} } may let more than one organisation pass`;
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.Identifier} identifier
 */
function ofIdentifier(analysis, identifier) {
  if (identifier.name === "undefined") return "it is undefined here, which Prisma reads as no filter";
  const variable = variableOf(analysis.sourceCode, identifier);
  const binding = variable && bindingOf(variable);
  if (!variable || !binding) return null;
  if (isInput(analysis, identifier)) return "it is what the client sent";
  if (isTested(variable)) return null;
  if (binding.fn && binding.keys.length === 0 && binding.default === null && (binding.optional || isNullable(binding.annotation))) {
    return "it may be undefined here, which Prisma reads as no filter";
  }
  for (const value of valuesOf(variable)) {
    const fault = faultOfValue(analysis, value);
    if (fault) return fault;
  }
  return null;
}

/** @param {TSESTree.TypeNode | null} type */
function isNullable(type) {
  return type?.type === "TSUnionType" && type.types.some((one) => one.type === "TSUndefinedKeyword" || one.type === "TSNullKeyword");
}

/**
 * Does the code ask somewhere whether the variable is there? Then where it is used is the compiler's business.
 * @param {Variable} variable
 */
function isTested(variable) {
  return variable.references.some(({ identifier }) => {
    let at = /** @type {Node} */ (identifier);
    let parent = parentOf(at);
    while (parent && (parent.type === "UnaryExpression" || parent.type === "BinaryExpression" || parent.type === "LogicalExpression")) {
      at = parent;
      parent = parentOf(parent);
    }
    if (parent?.type === "IfStatement" || parent?.type === "ConditionalExpression" || parent?.type === "WhileStatement") return parent.test === at;
    return parent?.type === "CallExpression" && parent.callee.type === "Identifier" && /^(assert|invariant|ensure|require)/.test(parent.callee.name);
  });
}
