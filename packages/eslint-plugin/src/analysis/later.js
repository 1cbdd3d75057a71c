// @ts-check
import { asSpread, ofParts } from "./object.js";
import { calledName, functionsAround, keyOf } from "./syntax.js";

/** @import { Analysis } from "./analysis.js" */
/** @import { Found } from "./object.js" */
/** @import { Variable } from "./variables.js" */
/** @import { Node } from "./syntax.js" */

/**
 * `where.organizationId = …` and `Object.assign(where, …)` after the object was made: it counts where nothing decides
 * whether it is run.
 * @param {Analysis} analysis
 * @param {Variable} variable
 * @param {string} key
 * @param {Node} use
 * @returns {Found | null}
 */
export function setLater(analysis, variable, key, use) {
  /** @type {Found | null} */
  let found = null;
  for (const { identifier } of variable.references) {
    const given = assigned(analysis, identifier, key);
    if (!given || given.statement.range[0] > use.range[0]) continue;
    const home = functionsAround(/** @type {Node} */ (variable.defs[0]?.name))[0];
    const isSure = functionsAround(given.statement)[0] === home && given.statement.parent === blockOf(/** @type {Node} */ (variable.defs[0]?.node));
    found = isSure ? given.found : (found ?? { is: "maybe" });
  }
  return found;
}

/**
 * @param {Analysis} analysis
 * @param {Node} identifier
 * @param {string} key
 * @returns {{ found: Found; statement: Node } | null}
 */
function assigned(analysis, identifier, key) {
  const { parent } = identifier;
  if (parent?.type === "MemberExpression" && parent.object === identifier && keyOf(parent) === key) {
    const assignment = parent.parent;
    if (assignment.type === "UnaryExpression" && assignment.operator === "delete") return { found: { is: "absent" }, statement: assignment.parent };
    if (assignment.type !== "AssignmentExpression" || assignment.left !== parent) return null;
    return { found: { is: "value", node: assignment.right }, statement: assignment.parent };
  }
  if (parent?.type !== "CallExpression" || calledName(parent) !== "assign" || parent.arguments[0] !== identifier) return null;
  const found = ofParts(analysis, parent.arguments.slice(1).map(asSpread), key);
  return found.is === "value" ? { found, statement: parent.parent } : null;
}

/** @param {Node} node */
function blockOf(node) {
  return node.parent?.type === "VariableDeclaration" ? node.parent.parent : node.parent;
}
