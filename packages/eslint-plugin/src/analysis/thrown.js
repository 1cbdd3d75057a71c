// @ts-check
import { once } from "./analysis.js";
import { calledName, keyOf, resultsOf, unwrap } from "./syntax.js";
import { functionOf, valuesOf, variableNamed, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/**
 * What is thrown, where it is seen to be no allowed error and nothing of the function itself catches it.
 * @param {Analysis} analysis
 * @param {TSESTree.ThrowStatement} statement
 * @param {readonly string[]} allowed names of classes
 * @returns {{ what: string } | null}
 */
export function plainThrow(analysis, statement, allowed) {
  const what = describe(analysis, statement.argument, allowed);
  return what !== null && !isCaught(statement) ? { what } : null;
}

/**
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {readonly string[]} allowed
 * @returns {string | null} null for what is allowed, or comes from elsewhere
 */
function describe(analysis, node, allowed) {
  const thrown = unwrap(node);
  const inner = (/** @type {Node} */ one) => describe(analysis, one, allowed);
  return once(analysis, "thrown", thrown, null, () => {
    switch (thrown.type) {
      case "NewExpression": {
        const name = calledName(thrown);
        return name === null || allowed.includes(name) || extendsAllowed(analysis, thrown, name, allowed) ? null : `\`new ${name}\``;
      }
      case "Literal":
      case "TemplateLiteral":
        return "A bare text";
      case "ObjectExpression":
        return "A bare object";
      case "ConditionalExpression":
        return inner(thrown.consequent) ?? inner(thrown.alternate);
      case "LogicalExpression":
        return inner(thrown.left) ?? inner(thrown.right);
      case "Identifier": {
        const variable = variableOf(analysis.sourceCode, thrown);
        return variable ? (valuesOf(variable).map(inner).find((one) => one !== null) ?? null) : null;
      }
      case "CallExpression": {
        const callee = unwrap(thrown.callee);
        const [first] = thrown.arguments;
        if (callee.type === "MemberExpression") return keyOf(callee) === "assign" && first ? inner(first) : null;
        if (callee.type !== "Identifier") return null;
        const variable = variableOf(analysis.sourceCode, callee);
        if (!variable) return callee.name === "Error" ? "`Error()`" : null;
        const fn = functionOf(variable);
        return fn ? (resultsOf(fn).map(inner).find((one) => one !== null) ?? null) : null;
      }
      default:
        return null;
    }
  });
}

/**
 * @param {Analysis} analysis
 * @param {Node} at
 * @param {string} name
 * @param {readonly string[]} allowed
 * @returns {boolean}
 */
function extendsAllowed(analysis, at, name, allowed) {
  const node = /** @type {Node | undefined} */ (variableNamed(analysis.sourceCode, at, name)?.defs[0]?.node);
  if (node?.type !== "ClassDeclaration" || node.superClass?.type !== "Identifier") return false;
  return allowed.includes(node.superClass.name) || (node.superClass.name !== name && extendsAllowed(analysis, node, node.superClass.name, allowed));
}

/**
 * Thrown in a `try` whose `catch` does not let it go on.
 * @param {Node} statement
 */
function isCaught(statement) {
  for (let at = statement; at.parent && !at.type.includes("Function"); at = at.parent) {
    const { parent } = at;
    if (parent.type !== "TryStatement" || parent.block !== at || !parent.handler) continue;
    const { param, body } = parent.handler;
    return !body.body.some((one) => one.type === "ThrowStatement" && one.argument.type === "Identifier" && param?.type === "Identifier" && one.argument.name === param.name);
  }
  return false;
}
