// @ts-check
import { once } from "./analysis.js";
import { calledName, keyOf, unwrap } from "./syntax.js";
import { bindingOf, valuesOf, variableOf } from "./variables.js";

/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/** Methods that read what a request brought, or check it and give it back. */
const READERS = new Set(["json", "formData", "text"]);
const CHECKERS = new Set(["parse", "parseAsync", "safeParse", "fromEntries"]);

/**
 * Is this what a client sent, or a part of it?
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {boolean}
 */
export function isInput(analysis, node) {
  const expression = unwrap(node);
  return once(analysis, "input", expression, false, () => {
    switch (expression.type) {
      case "Identifier":
        return isInputVariable(analysis, expression);
      case "MemberExpression":
        return analysis.settings.inputs.includes(keyOf(expression) ?? "") || isInput(analysis, expression.object);
      case "CallExpression": {
        const name = calledName(expression) ?? "";
        if (READERS.has(name)) return expression.arguments.length === 0;
        const [first] = expression.arguments;
        return CHECKERS.has(name) && first !== undefined && isInput(analysis, first);
      }
      default:
        return false;
    }
  });
}

/**
 * @param {Analysis} analysis
 * @param {import("@typescript-eslint/utils").TSESTree.Identifier} identifier
 */
function isInputVariable(analysis, identifier) {
  const { inputs } = analysis.settings;
  const variable = variableOf(analysis.sourceCode, identifier);
  const binding = variable && bindingOf(variable);
  if (!variable || !binding) return inputs.includes(identifier.name);
  if (binding.keys.some((key) => inputs.includes(key ?? ""))) return true;
  if (binding.init && (binding.keys.length > 0 || binding.rest)) return isInput(analysis, binding.init);
  if (binding.fn && isElementOfInput(analysis, binding.fn)) return true;
  const values = valuesOf(variable);
  if (values.length > 0) return values.some((value) => isInput(analysis, value));
  return inputs.includes(identifier.name);
}

/**
 * `input.lines.map((line) => …)`: what is handed to the function is a part of the input.
 * @param {Analysis} analysis
 * @param {import("./syntax.js").FunctionNode} fn
 */
function isElementOfInput(analysis, fn) {
  const { parent } = fn;
  if (parent?.type !== "CallExpression" || parent.arguments[0] !== fn) return false;
  const callee = unwrap(parent.callee);
  return callee.type === "MemberExpression" && ["map", "flatMap", "filter", "forEach"].includes(keyOf(callee) ?? "") && isInput(analysis, callee.object);
}
