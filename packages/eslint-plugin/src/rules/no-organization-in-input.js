// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { crossesInChain } from "../analysis/crossing.js";
import { isInput } from "../analysis/input.js";
import { fieldsInSchema, isShape } from "../analysis/input-schema.js";
import { chainOf, isBuilder, resolverCallOf } from "../analysis/procedure.js";
import { calledName, functionsAround, keyOf, unwrap } from "../analysis/syntax.js";
import { rule } from "./rule.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "../analysis/analysis.js" */
/** @import { Node } from "../analysis/syntax.js" */

const SCHEMA_FILES = "(^|[/\\\\.-])schemas\\.[cm]?[jt]s$";

export const noOrganizationInInput = rule(
  {
    name: "no-organization-in-input",
    description: "a client never says which organisation it works for",
    messages: {
      sent: "A client could send {{field}} and so choose the organisation. Take it out of the input and read `{{organization}}`.",
      read: "This {{field}} is what the client sent: it chooses the organisation. Take it out of the input and read `{{organization}}`.",
    },
    schema: [{ type: "object", properties: { schemaFiles: { type: "string", description: "a regular expression for the paths of files that hold input schemas" } }, additionalProperties: false }],
    defaults: [{ schemaFiles: SCHEMA_FILES }],
  },
  (context) => {
    const analysis = analysisOf(context);
    const { field } = analysis.schema.tenant;
    const data = { field, organization: analysis.settings.organization };
    const isSchemaFile = new RegExp(context.options[0]?.schemaFiles ?? SCHEMA_FILES).test(context.filename);
    /** @type {Set<Node>} */
    const reported = new Set();
    const report = (/** @type {Node} */ node) => {
      if (!reported.has(node)) context.report({ node, messageId: "sent", data });
      reported.add(node);
    };
    return {
      CallExpression(node) {
        const callee = unwrap(node.callee);
        const [schema] = node.arguments;
        if (callee.type !== "MemberExpression" || !schema) return;
        if (keyOf(callee) === "input" && isBuilder(analysis, node)) {
          if (!crossesInChain(analysis, chainOf(analysis, callee.object))) fieldsInSchema(analysis, schema, field).forEach(report);
        } else if (isSchemaFile && isShape(node)) {
          fieldsInSchema(analysis, schema, field).forEach(report);
        }
      },
      MemberExpression(node) {
        if (keyOf(node) === field && isInput(analysis, node.object) && isUnseenInput(analysis, node, field)) context.report({ node, messageId: "read", data });
      },
      Property(node) {
        if (node.parent.type !== "ObjectPattern" || keyOf(node) !== field) return;
        const bound = node.value.type === "AssignmentPattern" ? node.value.left : node.value;
        if (bound.type === "Identifier" && isInput(analysis, bound) && isUnseenInput(analysis, node, field)) context.report({ node, messageId: "read", data });
      },
    };
  },
);

/**
 * Is this in the function of a procedure whose schema, in another file, must have the field?
 * @param {Analysis} analysis
 * @param {TSESTree.Node} node
 * @param {string} field
 */
function isUnseenInput(analysis, node, field) {
  const call = functionsAround(node).map((fn) => resolverCallOf(analysis, fn)).find((one) => one !== null);
  if (!call) return false;
  const chain = chainOf(analysis, call);
  if (crossesInChain(analysis, chain)) return false;
  return !chain.some((step) => calledName(step) === "input" && step.arguments[0] && fieldsInSchema(analysis, step.arguments[0], field).length > 0);
}
