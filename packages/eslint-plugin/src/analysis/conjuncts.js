// @ts-check
import { lookUp } from "./object.js";
import { unwrap } from "./syntax.js";
import { valuesOf, variableOf } from "./variables.js";

/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/**
 * The filters in `AND`, `OR` or `NOT`, which take one or a list. A list that is added to later is open.
 * @param {Analysis} analysis
 * @param {Node} where
 * @param {string} key
 * @returns {{ parts: Node[]; isOpen: boolean }}
 */
export function among(analysis, where, key) {
  /** @type {Node[]} */
  const parts = [];
  let isOpen = false;
  for (const found of lookUp(analysis, where, key)) if (found.is === "value") gather(found.node);
  return { parts, isOpen };

  /** @param {Node} node */
  function gather(node) {
    const list = unwrap(node);
    if (list.type === "ArrayExpression") {
      for (const element of list.elements) {
        if (element?.type === "SpreadElement") gather(element.argument);
        else if (element) parts.push(element);
      }
      return;
    }
    const variable = list.type === "Identifier" ? variableOf(analysis.sourceCode, list) : null;
    const [value, ...others] = variable ? valuesOf(variable) : [];
    if (!variable || !value || others.length > 0 || unwrap(value).type !== "ArrayExpression") return void parts.push(list);
    isOpen ||= variable.references.some(({ identifier }) => identifier.parent?.type === "MemberExpression" && identifier.parent.parent.type === "CallExpression");
    gather(value);
  }
}
