// @ts-check
import { once } from "./analysis.js";
import { clientOfField, fieldOf } from "./class-field.js";
import { clientOfType, worst } from "./client-type.js";
import { calledName, functionsAround, keyOf, resultsOf, unwrap } from "./syntax.js";
import { bindingOf, functionOf, nameOfFunction, valuesOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Binding, Variable } from "./variables.js" */
/** @import { FunctionNode, Node } from "./syntax.js" */
/**
 * `scoped` sees one organisation. `unscoped` has no filter, though it may be guarded. `unguarded` has neither.
 * @typedef {"scoped" | "unscoped" | "unguarded"} ClientKind
 */

/**
 * Which client is this expression? Null where it is none that is known.
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {ClientKind | null}
 */
export function clientOf(analysis, node) {
  const expression = unwrap(node);
  const kept = analysis.clients.get(expression);
  if (kept !== undefined) return kept;
  const kind = once(analysis, "client", expression, null, () => ofExpression(analysis, expression));
  // Within a circle of questions an answer may be half of one.
  if (!analysis.asking.get("client")?.size) analysis.clients.set(expression, kind);
  return kind;
}

/**
 * Which client has this name, by the settings?
 * @param {Analysis} analysis
 * @param {string | null} name
 * @returns {ClientKind | null}
 */
export function clientNamed({ settings }, name) {
  if (name === null) return null;
  if (settings.scoped.includes(name)) return "scoped";
  if (settings.unguarded.includes(name)) return "unguarded";
  return settings.unscoped.includes(name) ? "unscoped" : null;
}

/**
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {ClientKind | null}
 */
function ofExpression(analysis, node) {
  const inner = (/** @type {Node} */ one) => clientOf(analysis, one);
  switch (node.type) {
    case "Identifier": {
      const variable = variableOf(analysis.sourceCode, node);
      return variable ? ofVariable(analysis, variable) : clientNamed(analysis, node.name);
    }
    case "MemberExpression":
      return ofMember(analysis, node);
    case "CallExpression":
      return ofCall(analysis, node);
    case "NewExpression":
      return analysis.settings.unscopedTypes.includes(calledName(node) ?? "") ? "unscoped" : null;
    case "LogicalExpression":
      return worst([inner(node.left), inner(node.right)]);
    case "ConditionalExpression":
      return worst([inner(node.consequent), inner(node.alternate)]);
    case "AssignmentExpression":
      return inner(node.right);
    case "SequenceExpression":
      return inner(/** @type {Node} */ (node.expressions.at(-1)));
    default:
      return null;
  }
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.MemberExpression} node
 * @returns {ClientKind | null}
 */
function ofMember(analysis, node) {
  const name = fieldOf(node);
  const object = unwrap(node.object);
  if (object.type === "ThisExpression") return clientOfField(analysis, node, name) ?? clientNamed(analysis, name);
  if (object.type === "Identifier" && name !== null) {
    const variable = variableOf(analysis.sourceCode, object);
    const [value, ...others] = variable ? valuesOf(variable) : [];
    const literal = value && others.length === 0 ? unwrap(value) : null;
    if (literal?.type === "ThisExpression") return clientOfField(analysis, literal, name) ?? clientNamed(analysis, name);
    const property = literal?.type === "ObjectExpression" ? literal.properties.find((one) => one.type === "Property" && keyOf(one) === name) : null;
    if (property?.type === "Property") return clientOf(analysis, property.value);
    const binding = variable && bindingOf(variable);
    const typed = binding && binding.keys.length === 0 ? clientOfType(analysis, binding.annotation, [name]) : null;
    if (typed) return typed;
  }
  return clientNamed(analysis, name);
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.CallExpression} node
 * @returns {ClientKind | null}
 */
function ofCall(analysis, node) {
  const { settings } = analysis;
  const name = calledName(node);
  if (name === null) return null;
  if (settings.scopedBy.includes(name)) return "scoped";
  if (settings.guardedBy.includes(name) || settings.crossing.includes(name)) return "unscoped";
  if (settings.unguarded.includes(`${name}()`)) return "unguarded";
  const callee = unwrap(node.callee);
  if (callee.type === "MemberExpression" && name === "$extends") return clientOf(analysis, callee.object);
  if (callee.type !== "Identifier") return null;
  const variable = variableOf(analysis.sourceCode, callee);
  const fn = variable && functionOf(variable);
  if (fn) return worst(resultsOf(fn).map((result) => clientOf(analysis, result)));
  return ofMaker(analysis, name) ?? (node.arguments.length === 0 ? clientNamed(analysis, name) : null);
}

/**
 * `getDb()`, `createPrismaClient(url)`, `useOrgDb()`: by the name in it.
 * @param {Analysis} analysis
 * @param {string} name
 * @returns {ClientKind | null}
 */
function ofMaker(analysis, name) {
  const made = /^(?:get|create|make|open|use)([A-Z]\w*?)(?:Client)?$/.exec(name)?.[1];
  return made ? clientNamed(analysis, made.charAt(0).toLowerCase() + made.slice(1)) : null;
}

/**
 * @param {Analysis} analysis
 * @param {Variable} variable
 * @returns {ClientKind | null}
 */
function ofVariable(analysis, variable) {
  const binding = bindingOf(variable);
  const own = clientNamed(analysis, variable.name);
  if (!binding) return own;
  const { keys, annotation, imported } = binding;
  const typed = clientOfType(analysis, annotation, keys);
  if (typed) return typed;
  if (keys.length > 0) return ofPattern(analysis, binding) ?? own;
  if (imported !== null) return clientNamed(analysis, imported) ?? own;
  if (binding.source !== null) return own ?? clientNamed(analysis, /([\w-]+)(?:\.\w+)?$/.exec(binding.source)?.[1] ?? null);
  if (binding.rest) return null;
  if (binding.fn) return ofParameter(analysis, binding.fn, binding) ?? own;
  return worst(valuesOf(variable).map((value) => clientOf(analysis, value))) ?? own;
}

/**
 * `const { db: mine } = ctx` and `({ ctx: { db } })`: by the name of the key, or by its default.
 * @param {Analysis} analysis
 * @param {Binding} binding
 */
function ofPattern(analysis, { keys, default: fallback, rest, init }) {
  if (rest) return null;
  if (init?.type === "ThisExpression") return clientOfField(analysis, init, keys[0] ?? null) ?? clientNamed(analysis, keys[0] ?? null);
  const literal = init ? unwrap(init) : null;
  const property = literal?.type === "ObjectExpression" && keys.length === 1 ? literal.properties.find((one) => one.type === "Property" && keyOf(one) === keys[0]) : null;
  if (property?.type === "Property") return clientOf(analysis, property.value);
  return clientNamed(analysis, keys.at(-1) ?? null) ?? (fallback && clientOf(analysis, fallback));
}

/**
 * A parameter is the client of the transaction whose callback has it, or what the file's own calls hand to it.
 * @param {Analysis} analysis
 * @param {FunctionNode} fn
 * @param {Binding} binding
 * @returns {ClientKind | null}
 */
function ofParameter(analysis, fn, binding) {
  const position = fn.params.findIndex((parameter) => parameter === binding.parameter);
  const transaction = position === 0 ? transactionOf(fn) : null;
  if (transaction) return clientOf(analysis, transaction);
  const name = nameOfFunction(analysis.sourceCode, fn);
  const handed = (name?.references ?? []).flatMap(({ identifier }) => {
    const { parent } = identifier;
    if (parent?.type !== "CallExpression") return [];
    if (parent.callee === identifier) return parent.arguments[position] ?? [];
    const client = position === 0 && parent.arguments[0] === identifier ? transactionCall(parent) : null;
    return client ?? [];
  });
  const given = handed.filter((one) => !functionsAround(one).includes(fn)).map((one) => clientOf(analysis, one));
  return worst(given) ?? (binding.default && clientOf(analysis, binding.default));
}

/** @param {FunctionNode} fn */
function transactionOf(fn) {
  const { parent } = fn;
  return parent?.type === "CallExpression" && parent.arguments[0] === fn ? transactionCall(parent) : null;
}

/** @param {TSESTree.CallExpression} call */
function transactionCall(call) {
  const callee = unwrap(call.callee);
  return callee.type === "MemberExpression" && keyOf(callee) === "$transaction" ? callee.object : null;
}
