// @ts-check
/** @import { TSESLint } from "@typescript-eslint/utils" */
/** @import { Context } from "../analysis/analysis.js" */
/** @typedef {TSESLint.RuleListener} Listener */
/** @typedef {{ node: import("../analysis/syntax.js").Node; data?: Record<string, string>; fix?: TSESLint.ReportFixFunction; suggest?: TSESLint.SuggestionReportDescriptor<string>[] }} Report */
/**
 * @typedef {object} RuleText
 * @property {string} name
 * @property {string} description
 * @property {Record<string, string>} messages each says what is wrong and what to write; how to suppress it is added
 * @property {Record<string, string>} [suggestions]
 * @property {boolean} [fixable]
 * @property {object[]} [schema]
 * @property {unknown[]} [defaults]
 */

/**
 * A rule, with the sentence on suppressing it behind each of its messages.
 * @param {RuleText} text
 * @param {(context: Context) => Listener} create
 */
export function rule({ name, description, messages, suggestions, fixable, schema = [], defaults = [] }, create) {
  const suppress = `Where it must be so: // eslint-disable-next-line org-scope/${name} -- the reason`;
  const texts = Object.entries(messages).map(([id, message]) => [id, `${message} ${suppress}`]);
  return {
    meta: {
      type: /** @type {const} */ ("problem"),
      docs: { description, url: new URL(`../../docs/rules/${name}.md`, import.meta.url).href, recommended: true },
      messages: { ...Object.fromEntries(texts), ...suggestions },
      schema,
      defaultOptions: defaults,
      hasSuggestions: suggestions !== undefined,
      ...(fixable && { fixable: /** @type {const} */ ("code") }),
    },
    create,
  };
}
