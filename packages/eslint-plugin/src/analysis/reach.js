// @ts-check
import { bindingOf, variableNamed } from "./variables.js";

/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */

/**
 * How the organisation is written at this place, as the value of its field: a variable of that name, or the path from the
 * settings where its first name is in reach. Null where neither is.
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {string | null}
 */
export function organizationInReach(analysis, node) {
  const { field } = analysis.schema.tenant;
  const own = variableNamed(analysis.sourceCode, node, field);
  if (own) return bindingOf(own) ? field : null;
  const { organization } = analysis.settings;
  const root = organization.split(".")[0] ?? "";
  return variableNamed(analysis.sourceCode, node, root) ? organization : null;
}

/**
 * `organizationId`, or `organizationId: ctx.session.user.organizationId`.
 * @param {string} field
 * @param {string} value
 */
export const propertyText = (field, value) => (field === value ? field : `${field}: ${value}`);
