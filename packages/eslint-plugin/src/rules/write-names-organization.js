// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { isChange, isCreate, modelCallOf } from "../analysis/model-call.js";
import { saidByData, saidByRows, saidByWhere, within } from "../analysis/organization.js";
import { addProperty } from "./add-property.js";
import { rule } from "./rule.js";

/** @import { Analysis } from "../analysis/analysis.js" */
/** @import { ModelCall } from "../analysis/model-call.js" */
/** @import { Said } from "../analysis/organization.js" */

export const writeNamesOrganization = rule(
  {
    name: "write-names-organization",
    description: "a write on a scoped model by a client without a filter names the organisation",
    messages: {
      unnamed: "This {{operation}} of {{model}} may touch another organisation's rows: in its {{place}}, {{because}}. Write `{{place}}: { …, {{field}} }` with the session's own {{field}}, as a plain value.",
    },
    suggestions: { add: "Name the organisation: {{text}}" },
  },
  (context) => {
    const analysis = analysisOf(context);
    return {
      CallExpression(node) {
        const call = modelCallOf(analysis, node);
        if (!call || call.kind === "scoped" || call.model.ownership.kind !== "scoped") return;
        for (const place of placesOf(call.operation)) {
          const said = saidAt(analysis, call, place);
          if (said.says !== "nothing") continue;
          const data = { operation: call.operation, model: call.model.name, place, because: said.because, field: analysis.schema.tenant.field };
          context.report({ node: call.name, messageId: "unnamed", data, suggest: said.because.endsWith("is missing") ? addProperty(analysis, call, place) : [] });
          return;
        }
      },
    };
  },
);

/** @typedef {"where" | "data" | "create"} Place */

/**
 * @param {string} operation
 * @returns {Place[]}
 */
function placesOf(operation) {
  if (operation === "upsert") return ["where", "create"];
  if (isCreate(operation)) return ["data"];
  return isChange(operation) ? ["where"] : [];
}

/**
 * @param {Analysis} analysis
 * @param {ModelCall} call
 * @param {Place} place
 * @returns {Said}
 */
function saidAt(analysis, { args, model, operation }, place) {
  if (!args) return operation === "deleteMany" ? { says: "nothing", because: "there is no filter at all" } : { says: "unknown" };
  return within(analysis, args, place, (value) => {
    if (place === "where") return saidByWhere(analysis, model, value);
    return operation.startsWith("createMany") ? saidByRows(analysis, model, value) : saidByData(analysis, model, value);
  });
}
