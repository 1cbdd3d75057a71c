// @ts-check
import { once } from "./analysis.js";
import { calledName, isFunction, keyOf, literalString, resultsOf, unwrap } from "./syntax.js";
import { functionOf, valuesOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/** Calls whose argument is the shape of an object. */
const SHAPES = new Set(["object", "strictObject", "looseObject", "interface", "extend", "safeExtend", "augment"]);

/** Calls whose arguments are values, options or names of fields. */
const NO_SHAPES = new Set(["default", "prefault", "catch", "meta", "describe", "refine", "superRefine", "omit", "partial", "required"]);

/**
 * Where does this schema let a client send the field? Variables and functions of the file are followed, `.omit` is heeded.
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string} field
 * @returns {Node[]}
 */
export function fieldsInSchema(analysis, node, field) {
  const expression = unwrap(node);
  const inner = (/** @type {Node} */ one) => fieldsInSchema(analysis, one, field);
  return once(analysis, "schema", expression, [], () => {
    switch (expression.type) {
      case "CallExpression":
        return ofCall(analysis, expression, field);
      case "ObjectExpression":
        return expression.properties.flatMap((property) => {
          if (property.type === "SpreadElement") return inner(property.argument);
          return keyOf(property) === field && !isNever(property.value) ? [property] : inner(property.value);
        });
      case "ArrayExpression":
        return expression.elements.flatMap((element) => (element ? inner(element) : []));
      case "MemberExpression":
        return inner(expression.object);
      case "ConditionalExpression":
        return [...inner(expression.consequent), ...inner(expression.alternate)];
      case "Identifier": {
        const variable = variableOf(analysis.sourceCode, expression);
        return variable ? valuesOf(variable).flatMap(inner) : [];
      }
      default:
        return [];
    }
  });
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.CallExpression} call
 * @param {string} field
 * @returns {Node[]}
 */
function ofCall(analysis, call, field) {
  const callee = unwrap(call.callee);
  const inner = (/** @type {Node} */ one) => fieldsInSchema(analysis, one, field);
  if (callee.type === "Identifier") {
    const variable = variableOf(analysis.sourceCode, callee);
    const fn = variable && functionOf(variable);
    return [...(fn ? resultsOf(fn).flatMap(inner) : []), ...call.arguments.flatMap(inner)];
  }
  if (callee.type !== "MemberExpression") return [];
  const name = keyOf(callee) ?? "";
  const mentions = call.arguments.some((argument) => argument.type === "ObjectExpression" && argument.properties.some((property) => property.type === "Property" && keyOf(property) === field));
  if (name === "omit" && mentions) return [];
  if (name === "pick") return mentions ? inner(callee.object) : [];
  if (name === "setKey" && call.arguments[0] && literalString(call.arguments[0]) === field) return [call.arguments[0]];
  if (name === "lazy" && isFunction(call.arguments[0])) return resultsOf(call.arguments[0]).flatMap(inner);
  // What a transformation makes of the input is no longer the client's.
  const parts = call.arguments.filter((argument) => !isFunction(argument));
  return [...inner(callee.object), ...(NO_SHAPES.has(name) ? [] : parts.flatMap(inner))];
}

/**
 * `z.never()`, `z.undefined()`: a field that nobody may send.
 * @param {Node} node
 * @returns {boolean}
 */
function isNever(node) {
  const value = unwrap(node);
  if (value.type !== "CallExpression") return false;
  const name = calledName(value);
  if (name === "never" || name === "undefined") return true;
  const callee = unwrap(value.callee);
  return callee.type === "MemberExpression" && name === "optional" && isNever(callee.object);
}

/**
 * Is this call the outermost shape of a schema: `z.object({…})`, `base.extend({…})`?
 * @param {TSESTree.CallExpression} call
 */
export const isShape = (call) => unwrap(call.callee).type === "MemberExpression" && SHAPES.has(calledName(call) ?? "");
