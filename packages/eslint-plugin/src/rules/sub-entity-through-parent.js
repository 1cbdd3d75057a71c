// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { isChange, isRead, modelCallOf } from "../analysis/model-call.js";
import { saidByWhere, within } from "../analysis/organization.js";
import { addProperty } from "./add-property.js";
import { rule } from "./rule.js";

/** @import { Said } from "../analysis/organization.js" */

export const subEntityThroughParent = rule(
  {
    name: "sub-entity-through-parent",
    description: "a model without an organisation of its own is reached through its parent",
    messages: {
      unreached: "{{model}} has no {{field}} of its own, and {{because}}: this {{operation}} reaches every organisation's. Write `where: { …, {{way}} }`.",
    },
    suggestions: { add: "Reach it through its parent: {{text}}" },
  },
  (context) => {
    const analysis = analysisOf(context);
    return {
      CallExpression(node) {
        const call = modelCallOf(analysis, node);
        if (!call || call.kind === "scoped" || call.model.ownership.kind !== "subEntity") return;
        if (!isRead(call.operation) && !isChange(call.operation)) return;
        /** @type {Said} */
        const said = call.args ? within(analysis, call.args, "where", (where) => saidByWhere(analysis, call.model, where)) : { says: "nothing", because: "there is no filter at all" };
        if (said.says !== "nothing") return;
        const { field } = analysis.schema.tenant;
        const way = call.model.ownership.path.reduceRight((inner, relation) => `${relation}: { ${inner} }`, field);
        const because = said.because === `${field} is missing` ? "no parent is named" : said.because;
        const data = { operation: call.operation, model: call.model.name, field, because, way };
        context.report({ node: call.name, messageId: "unreached", data, suggest: said.because.endsWith("is missing") ? addProperty(analysis, call, "where") : [] });
      },
    };
  },
);
