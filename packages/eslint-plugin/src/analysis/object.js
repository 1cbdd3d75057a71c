// @ts-check
import { once } from "./analysis.js";
import { isInput } from "./input.js";
import { setLater } from "./later.js";
import { calledName, keyOf, resultsOf, unwrap } from "./syntax.js";
import { bindingOf, constantKey, functionOf, valuesOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */
/**
 * What an object has under a key. `maybe`: only under a condition. `overridden`: what a client sent is spread behind it.
 * `unknown`: the object, or a part of it, comes from where this file does not tell.
 * @typedef {{ is: "value"; node: Node } | { is: "absent" | "maybe" | "overridden" | "unknown" | "input" }} Found
 */

/** @type {Found} */
const ABSENT = { is: "absent" };
/** @type {Found} */
const UNKNOWN = { is: "unknown" };

/**
 * What does this expression, an object, have under the key? One answer for each object that it may be.
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string} key
 * @returns {Found[]}
 */
export function lookUp(analysis, node, key) {
  const expression = unwrap(node);
  return once(analysis, `key ${key}`, expression, [UNKNOWN], () => ofExpression(analysis, expression, key));
}

/**
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string} key
 * @returns {Found[]}
 */
function ofExpression(analysis, node, key) {
  const inner = (/** @type {Node} */ one) => lookUp(analysis, one, key);
  switch (node.type) {
    case "ObjectExpression":
      return [ofParts(analysis, node.properties, key)];
    case "ConditionalExpression":
      return [...inner(node.consequent), ...inner(node.alternate)];
    case "LogicalExpression":
      return node.operator === "&&" ? [...inner(node.right), ABSENT] : [...inner(node.left), ...inner(node.right)];
    case "Literal":
    case "ArrayExpression":
      return [ABSENT];
    case "Identifier":
      return ofIdentifier(analysis, node, key);
    case "CallExpression":
      return ofCall(analysis, node, key);
    default:
      return [isInput(analysis, node) ? { is: "input" } : (ofMember(analysis, node, key) ?? UNKNOWN)];
  }
}

/**
 * Later parts win: read from the end.
 * @param {Analysis} analysis
 * @param {readonly (TSESTree.Property | TSESTree.SpreadElement | TSESTree.RestElement | { type: "Spread"; argument: Node })[]} parts
 * @param {string} key
 * @returns {Found}
 */
export function ofParts(analysis, parts, key) {
  /** @type {Set<Found["is"]>} */
  const behind = new Set();
  for (const part of [...parts].reverse()) {
    const found = part.type === "Property" ? ofProperty(analysis, part, key) : combined(lookUp(analysis, part.argument, key));
    if (found.is === "value" || found.is === "overridden") return behind.has("input") ? { is: "overridden" } : found;
    behind.add(found.is);
  }
  if (behind.has("unknown")) return UNKNOWN;
  return behind.has("maybe") ? { is: "maybe" } : behind.has("input") ? { is: "input" } : ABSENT;
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.Property} property
 * @param {string} key
 * @returns {Found}
 */
function ofProperty(analysis, property, key) {
  const name = constantKey(analysis.sourceCode, property);
  if (name === key) return { is: "value", node: property.value };
  // A name from elsewhere may be the key; one that is chosen under a condition, or by a client, is none to rely on.
  const isOpen = property.computed && name === null && (property.key.type === "Identifier" || property.key.type === "MemberExpression");
  return isOpen && !isInput(analysis, property.key) ? UNKNOWN : ABSENT;
}

/**
 * The answers for the objects that one spread may be, as one.
 * @param {Found[]} found
 * @returns {Found}
 */
function combined(found) {
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const has = (/** @type {Found["is"]} */ is) => found.some((one) => one.is === is);
  if (found.every((one) => one.is === "value") && first) return first;
  if (has("maybe") || (has("value") && (has("absent") || has("input")))) return { is: "maybe" };
  return has("unknown") ? UNKNOWN : has("input") ? { is: "input" } : ABSENT;
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.Identifier} identifier
 * @param {string} key
 * @returns {Found[]}
 */
function ofIdentifier(analysis, identifier, key) {
  if (identifier.name === "undefined") return [ABSENT];
  const variable = variableOf(analysis.sourceCode, identifier);
  const set = variable ? setLater(analysis, variable, key, identifier) : null;
  if (set?.is === "value" || set?.is === "absent") return [set];
  const binding = variable && bindingOf(variable);
  if (binding?.fn && binding.default && binding.keys.length === 0) return [...lookUp(analysis, binding.default, key), UNKNOWN];
  const values = variable ? valuesOf(variable) : [];
  const found = values.length > 0 ? values.flatMap((value) => lookUp(analysis, value, key)) : [/** @type {Found} */ (isInput(analysis, identifier) ? { is: "input" } : UNKNOWN)];
  return set ? found.map((one) => (one.is === "value" ? one : set)) : found;
}

/**
 * @param {Node} argument
 * @returns {{ type: "Spread"; argument: Node }}
 */
export const asSpread = (argument) => ({ type: "Spread", argument });

/**
 * `Object.assign({}, …)`, or a function of the file that makes the object.
 * @param {Analysis} analysis
 * @param {TSESTree.CallExpression} node
 * @param {string} key
 * @returns {Found[]}
 */
function ofCall(analysis, node, key) {
  if (calledName(node) === "assign") return [ofParts(analysis, node.arguments.map(asSpread), key)];
  const callee = unwrap(node.callee);
  const variable = callee.type === "Identifier" ? variableOf(analysis.sourceCode, callee) : null;
  const fn = variable && functionOf(variable);
  const results = fn ? resultsOf(fn) : [];
  if (results.length > 0) return results.flatMap((result) => lookUp(analysis, result, key));
  return [isInput(analysis, node) ? { is: "input" } : UNKNOWN];
}

/**
 * `filters.own` where `filters` is an object of the file.
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string} key
 * @returns {Found | null}
 */
function ofMember(analysis, node, key) {
  if (node.type !== "MemberExpression") return null;
  const object = unwrap(node.object);
  const name = keyOf(node);
  const variable = object.type === "Identifier" ? variableOf(analysis.sourceCode, object) : null;
  const [value, ...others] = variable ? valuesOf(variable) : [];
  const literal = value && others.length === 0 ? unwrap(value) : null;
  const property = literal?.type === "ObjectExpression" ? literal.properties.find((one) => one.type === "Property" && keyOf(one) === name) : null;
  return property?.type === "Property" ? combined(lookUp(analysis, property.value, key)) : null;
}
