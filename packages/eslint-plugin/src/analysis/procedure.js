// @ts-check
import { once } from "./analysis.js";
import { calledName, functionsAround, isFunction, keyOf, resultsOf, unwrap } from "./syntax.js";
import { nameOfFunction, valuesOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { FunctionNode, Node } from "./syntax.js" */

const RESOLVERS = new Set(["query", "mutation", "subscription", "use"]);
/** Steps that only a procedure's builder has. */
const STEPS = new Set(["input", "output", "meta", "concat"]);

/**
 * Is this code run by a procedure: in its function, or in a function of the file that one calls?
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {boolean}
 */
export function isInProcedure(analysis, node) {
  return functionsAround(node).some((fn) => isRunByProcedure(analysis, fn));
}

/**
 * @param {Analysis} analysis
 * @param {FunctionNode} fn
 * @returns {boolean}
 */
function isRunByProcedure(analysis, fn) {
  return once(analysis, "procedure", fn, false, () => {
    if (resolverCallOf(analysis, fn)) return true;
    if (usesOf(analysis, fn).some((use) => isRunFrom(analysis, use))) return true;
    // `(word) => ({ ctx }) => …`: what is called gives the function that a procedure runs.
    const maker = functionsAround(fn)[0];
    return maker !== undefined && resultsOf(maker).includes(fn) && usesOf(analysis, maker).some(({ parent }) => parent?.type === "CallExpression" && resolverCallOf(analysis, parent) !== null);
  });
}

/**
 * @param {Analysis} analysis
 * @param {Node} use of a function's name
 */
function isRunFrom(analysis, use) {
  const { parent } = use;
  if (parent?.type !== "CallExpression") return false;
  return parent.callee === use ? isInProcedure(analysis, use) : resolverCallOf(analysis, use) !== null;
}

/**
 * Where a function of the file is mentioned: by its own name, or as a member of an object of the file.
 * @param {Analysis} analysis
 * @param {FunctionNode} fn
 * @returns {Node[]}
 */
function usesOf({ sourceCode }, fn) {
  const own = nameOfFunction(sourceCode, fn)?.references ?? [];
  if (own.length > 0) return own.map(({ identifier }) => identifier);
  const object = fn.parent?.type === "Property" ? fn.parent.parent : null;
  if (fn.parent?.type !== "Property" || object?.type !== "ObjectExpression") return [];
  const holder = object.parent.type === "VariableDeclarator" && object.parent.id.type === "Identifier" ? variableOf(sourceCode, object.parent.id) : null;
  const name = keyOf(fn.parent);
  return (holder?.references ?? []).flatMap(({ identifier: { parent } }) => (parent?.type === "MemberExpression" && keyOf(parent) === name ? [parent] : []));
}

/**
 * The call that gives this function to a procedure or makes a middleware of it, also wrapped: `.query(here)`,
 * `.query(withAudit(here))`, `middleware(here)`.
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {TSESTree.CallExpression | null}
 */
export function resolverCallOf(analysis, node) {
  const call = node.parent;
  if (call?.type !== "CallExpression" || call.callee === node) return null;
  const name = calledName(call);
  if (name === "middleware") return call;
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || name === null || !RESOLVERS.has(name)) return resolverCallOf(analysis, call);
  return isBuilder(analysis, callee.object) || (isFunction(node) && takesContext(node)) ? call : null;
}

/**
 * Is this what procedures are built with: `t.procedure`, `orgProcedure.input(…)`, `permissionProcedure("…")`, a name for it?
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {boolean}
 */
export function isBuilder(analysis, node) {
  const expression = unwrap(node);
  return once(analysis, "builder", expression, false, () => {
    if (expression.type === "CallExpression") {
      const callee = unwrap(expression.callee);
      if (isProcedureName(calledName(expression))) return true;
      if (callee.type !== "MemberExpression") return false;
      return STEPS.has(keyOf(callee) ?? "") || isBuilder(analysis, callee.object);
    }
    if (expression.type === "MemberExpression") return isProcedureName(keyOf(expression));
    if (expression.type !== "Identifier") return false;
    if (isProcedureName(expression.name)) return true;
    const variable = variableOf(analysis.sourceCode, expression);
    return variable !== null && valuesOf(variable).some((value) => isBuilder(analysis, value));
  });
}

/** @param {string | null} name */
const isProcedureName = (name) => name !== null && /procedure$/i.test(name);

/**
 * A builder under a foreign name is known by what its function takes: `({ ctx, input })`.
 * @param {FunctionNode} fn
 */
function takesContext(fn) {
  const [first] = fn.params;
  const pattern = first?.type === "AssignmentPattern" ? first.left : first;
  const keys = pattern?.type === "ObjectPattern" ? pattern.properties.flatMap((property) => (property.type === "Property" ? [keyOf(property)] : [])) : [];
  return keys.includes("ctx") || (keys.includes("input") && keys.length <= 2);
}

/**
 * The calls of a chain, from the last to the first: `a.use(x).input(y)` gives `input`, `use`. Names for a builder are followed.
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {TSESTree.CallExpression[]}
 */
export function chainOf(analysis, node) {
  const expression = unwrap(node);
  return once(analysis, "chain", expression, [], () => {
    if (expression.type === "CallExpression") {
      const callee = unwrap(expression.callee);
      return [expression, ...(callee.type === "MemberExpression" ? chainOf(analysis, callee.object) : [])];
    }
    const variable = expression.type === "Identifier" ? variableOf(analysis.sourceCode, expression) : null;
    const [value, ...others] = variable ? valuesOf(variable) : [];
    return value && others.length === 0 ? chainOf(analysis, value) : [];
  });
}
