// @ts-check
import { once } from "./analysis.js";
import { calledName, functionsAround, isFunction, keyOf, unwrap } from "./syntax.js";
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
    if (fn.parent && isResolver(analysis, fn)) return true;
    const references = nameOfFunction(analysis.sourceCode, fn)?.references ?? [];
    return references.some(({ identifier }) => {
      const { parent } = identifier;
      if (parent?.type !== "CallExpression") return false;
      return parent.callee === identifier ? isInProcedure(analysis, identifier) : isResolver(analysis, identifier);
    });
  });
}

/**
 * Is this the function that a procedure or a middleware was given: `.query(here)`, `middleware(here)`?
 * @param {Analysis} analysis
 * @param {Node} node
 */
function isResolver(analysis, node) {
  const call = node.parent;
  if (call?.type !== "CallExpression" || call.arguments[0] !== node) return false;
  const name = calledName(call);
  if (name === "middleware") return true;
  const callee = unwrap(call.callee);
  if (callee.type !== "MemberExpression" || name === null || !RESOLVERS.has(name)) return false;
  return isBuilder(analysis, callee.object) || (isFunction(node) && takesContext(node));
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
