// @ts-check
import { analysisOf } from "../analysis/analysis.js";
import { isUniqueRead, modelCallOf } from "../analysis/model-call.js";
import { saidByWhere } from "../analysis/organization.js";
import { keyOf, unwrap } from "../analysis/syntax.js";
import { insertProperty, literalAt, ownershipText } from "./add-property.js";
import { rule } from "./rule.js";

/** @import { TSESLint, TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "../analysis/analysis.js" */
/** @import { ModelCall } from "../analysis/model-call.js" */

export const noFindUnique = rule(
  {
    name: "no-find-unique",
    description: "no row of an organisation is read by its key alone",
    messages: {
      unique: "{{operation}} reads a {{model}} by its key alone, whosever it is. Write `{{first}}({ where: { …, {{way}} } })`, or read through the scoped client.",
    },
    suggestions: { first: "Read by {{first}}, with {{text}}" },
  },
  (context) => {
    const analysis = analysisOf(context);
    return {
      CallExpression(node) {
        const call = modelCallOf(analysis, node);
        if (!call || call.kind === "scoped" || !isUniqueRead(call.operation)) return;
        const { ownership } = call.model;
        if (ownership.kind !== "scoped" && ownership.kind !== "subEntity") return;
        const { field } = analysis.schema.tenant;
        const way = ownership.kind === "scoped" ? field : ownership.path.reduceRight((inner, relation) => `${relation}: { ${inner} }`, field);
        const first = firstOf(call.operation);
        context.report({ node: call.name, messageId: "unique", data: { operation: call.operation, model: call.model.name, first, way }, suggest: suggestion(analysis, call) });
      },
    };
  },
);

/** @param {string} operation */
const firstOf = (operation) => operation.replace("Unique", "First");

/**
 * @param {Analysis} analysis
 * @param {ModelCall} call
 * @returns {TSESLint.SuggestionReportDescriptor<string>[]}
 */
function suggestion(analysis, call) {
  const callee = unwrap(call.node.callee);
  const where = literalAt(analysis, call, "where");
  const text = ownershipText(analysis, call);
  if (!where || !text || callee.type !== "MemberExpression" || callee.computed) return [];
  const keys = where.properties.map((property) => (property.type === "Property" ? compound(call, property) : null));
  if (keys.some((key) => key === "unclear")) return [];
  const first = firstOf(call.operation);
  const isNamed = saidByWhere(analysis, call.model, where).says === "named";
  return [
    {
      messageId: "first",
      data: { first, text },
      *fix(fixer) {
        yield fixer.replaceText(callee.property, first);
        for (const [index, key] of keys.entries()) if (key && key !== "unclear") yield fixer.replaceText(/** @type {TSESTree.Node} */ (where.properties[index]), parts(analysis, key));
        const insertion = isNamed ? null : insertProperty(analysis, fixer, where, text);
        if (insertion) yield insertion;
      },
    },
  ];
}

/**
 * A compound key, which only findUnique takes: its parts are written in its place.
 * @param {ModelCall} call
 * @param {TSESTree.Property} property
 * @returns {TSESTree.ObjectExpression | "unclear" | null}
 */
function compound({ model }, property) {
  const name = keyOf(property);
  const isCompound = name === model.id.join("_") ? model.id.length > 1 : model.uniques.some((unique) => unique.name === name && unique.fields.length > 1);
  if (!isCompound) return null;
  return property.value.type === "ObjectExpression" && property.value.properties.length > 0 ? property.value : "unclear";
}

/**
 * @param {Analysis} analysis
 * @param {TSESTree.ObjectExpression} object
 */
const parts = ({ sourceCode }, object) => object.properties.map((property) => sourceCode.getText(/** @type {any} */ (property))).join(", ");
