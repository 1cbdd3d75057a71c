// @ts-check
import { lookUp } from "../analysis/object.js";
import { organizationInReach, propertyText } from "../analysis/reach.js";
import { unwrap } from "../analysis/syntax.js";

/** @import { TSESLint, TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "../analysis/analysis.js" */
/** @import { ModelCall } from "../analysis/model-call.js" */
/** @import { Node } from "../analysis/syntax.js" */

/**
 * The suggestion to name the organisation in a filter or in data that is written at the call; none where it is made
 * elsewhere or no organisation is in reach.
 * @param {Analysis} analysis
 * @param {ModelCall} call
 * @param {string} place
 * @returns {TSESLint.SuggestionReportDescriptor<string>[]}
 */
export function addProperty(analysis, call, place) {
  const object = literalAt(analysis, call, place);
  const text = object && ownershipText(analysis, call);
  if (!object || !text) return [];
  return [{ messageId: "add", data: { text }, fix: (fixer) => insertProperty(analysis, fixer, object, text) }];
}

/**
 * `organizationId`, or `invoice: { organizationId }` for what belongs to an invoice.
 * @param {Analysis} analysis
 * @param {ModelCall} call
 * @returns {string | null}
 */
export function ownershipText(analysis, { node, model }) {
  const value = organizationInReach(analysis, node);
  if (value === null) return null;
  const own = propertyText(analysis.schema.tenant.field, value);
  return model.ownership.kind === "subEntity" ? model.ownership.path.reduceRight((inner, relation) => `${relation}: { ${inner} }`, own) : own;
}

/**
 * The object literal that the call itself holds there.
 * @param {Analysis} analysis
 * @param {ModelCall} call
 * @param {string} place
 * @returns {TSESTree.ObjectExpression | null}
 */
export function literalAt(analysis, { args }, place) {
  const [found] = args && unwrap(args).type === "ObjectExpression" ? lookUp(analysis, args, place) : [];
  const node = found?.is === "value" ? unwrap(found.node) : null;
  return node?.type === "ObjectExpression" ? node : null;
}

/**
 * @param {Analysis} analysis
 * @param {TSESLint.RuleFixer} fixer
 * @param {TSESTree.ObjectExpression} object
 * @param {string} text
 */
export function insertProperty(analysis, fixer, object, text) {
  const last = object.properties.at(-1);
  if (last) return fixer.insertTextAfter(/** @type {Node} */ (last), `, ${text}`);
  const brace = analysis.sourceCode.getFirstToken(object);
  return brace ? fixer.insertTextAfter(brace, ` ${text} `) : null;
}
