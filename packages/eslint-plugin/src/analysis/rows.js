// @ts-check
import { isFunction, keyOf, resultsOf, unwrap } from "./syntax.js";
import { valuesOf, variableOf } from "./variables.js";

/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/**
 * The rows that `createMany` gets: an array's, or what the function of a `map` gives.
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {Node[] | null} null where they cannot be seen
 */
export function rowsOf(analysis, node) {
  const expression = unwrap(node);
  if (expression.type === "ObjectExpression") return [expression];
  if (expression.type === "ArrayExpression") {
    return expression.elements.flatMap((element) => (element ? (element.type === "SpreadElement" ? (rowsOf(analysis, element.argument) ?? []) : [element]) : []));
  }
  if (expression.type === "Identifier") {
    const variable = variableOf(analysis.sourceCode, expression);
    const [value, ...others] = variable ? valuesOf(variable) : [];
    return value && others.length === 0 ? (rowsOf(analysis, value) ?? [expression]) : [expression];
  }
  if (expression.type !== "CallExpression") return [expression];
  const callee = unwrap(expression.callee);
  const make = expression.arguments.at(-1);
  const makes = callee.type === "MemberExpression" && ["map", "flatMap", "from"].includes(keyOf(callee) ?? "");
  const results = makes && isFunction(make) ? resultsOf(make) : [];
  return results.length > 0 ? results : null;
}
