// @ts-check
import { clientOf } from "./client.js";
import { clientOfType, worst } from "./client-type.js";
import { keyOf, resultsOf } from "./syntax.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { ClientKind } from "./client.js" */
/** @import { FunctionNode, Node } from "./syntax.js" */

/**
 * `this.client`, by the field's type, its value, the constructor's parameter property or its assignment.
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string | null} name
 * @returns {ClientKind | null}
 */
export function clientOfField(analysis, node, name) {
  let at = node.parent;
  while (at && at.type !== "ClassBody") at = at.parent;
  for (const member of at?.type === "ClassBody" ? at.body : []) {
    if (member.type === "PropertyDefinition" && fieldName(member) === name) {
      const kind = clientOfType(analysis, member.typeAnnotation?.typeAnnotation) ?? (member.value && clientOf(analysis, member.value));
      if (kind) return kind;
    }
    if (member.type === "MethodDefinition" && member.kind === "get" && fieldName(member) === name && member.value.body) {
      return worst(resultsOf(/** @type {FunctionNode} */ (member.value)).map((result) => clientOf(analysis, result)));
    }
    if (member.type !== "MethodDefinition" || member.kind !== "constructor") continue;
    for (const parameter of member.value.params) {
      if (parameter.type !== "TSParameterProperty" || parameter.parameter.type !== "Identifier" || parameter.parameter.name !== name) continue;
      const kind = clientOfType(analysis, parameter.parameter.typeAnnotation?.typeAnnotation);
      if (kind) return kind;
    }
    for (const statement of member.value.body?.body ?? []) {
      const assignment = statement.type === "ExpressionStatement" ? statement.expression : null;
      if (assignment?.type !== "AssignmentExpression" || assignment.left.type !== "MemberExpression") continue;
      if (assignment.left.object.type === "ThisExpression" && fieldOf(assignment.left) === name) return clientOf(analysis, assignment.right);
    }
  }
  return null;
}

/** @param {TSESTree.PropertyDefinition | TSESTree.MethodDefinition} member */
const fieldName = (member) => (member.key.type === "Identifier" || member.key.type === "PrivateIdentifier" ? member.key.name : null);

/** @param {TSESTree.MemberExpression} member */
export const fieldOf = (member) => (member.property.type === "PrivateIdentifier" ? member.property.name : keyOf(member));
