// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { crossingOf } from "../analysis/crossing.js";
import { fieldsInSchema, isShape } from "../analysis/input-schema.js";
import { chainOf, isBuilder } from "../analysis/procedure.js";
import { calledName, keyOf, unwrap } from "../analysis/syntax.js";
import { rule } from "./rule.js";

/** @import { Node } from "../analysis/syntax.js" */

export const noOrganizationInInput = rule(
  {
    name: "no-organization-in-input",
    description: "a client never says which organisation it works for",
    messages: {
      sent: "A client could send {{field}} and so choose the organisation. Take it out of the input and read `{{organization}}`.",
    },
    schema: [{ type: "object", properties: { schemaFiles: { type: "string", description: "a regular expression for the paths of files that hold input schemas" } }, additionalProperties: false }],
    defaults: [{ schemaFiles: "(^|[/\\\\.-])schemas?\\.[cm]?[jt]s$" }],
  },
  (context) => {
    const analysis = analysisOf(context);
    const { field } = analysis.schema.tenant;
    const isSchemaFile = new RegExp(context.options[0]?.schemaFiles ?? "(^|[/\\\\.-])schemas?\\.[cm]?[jt]s$").test(context.filename);
    /** @type {Set<Node>} */
    const reported = new Set();
    const report = (/** @type {Node} */ node) => {
      if (reported.has(node)) return;
      reported.add(node);
      context.report({ node, messageId: "sent", data: { field, organization: analysis.settings.organization } });
    };
    return {
      CallExpression(node) {
        const callee = unwrap(node.callee);
        const [schema] = node.arguments;
        if (callee.type !== "MemberExpression" || !schema) return;
        if (keyOf(callee) === "input" && isBuilder(analysis, node)) {
          if (!chainOf(analysis, callee.object).some((call) => crossesInChain(call))) fieldsInSchema(analysis, schema, field).forEach(report);
        } else if (isSchemaFile && isShape(node)) {
          fieldsInSchema(analysis, schema, field).forEach(report);
        }
      },
    };

    /** A procedure that crosses organisations for a reason has to be told which. @param {import("@typescript-eslint/utils").TSESTree.CallExpression} call */
    function crossesInChain(call) {
      if (calledName(call) !== "use") return false;
      const [middleware] = call.arguments;
      const given = middleware ? unwrap(middleware) : null;
      return given?.type === "CallExpression" && crossingOf(analysis, given) === "explained";
    }
  },
);
