// @ts-check
import { readSchema } from "../schema.js";
import { readSettings } from "../settings.js";

/** @import { TSESLint } from "@typescript-eslint/utils" */
/** @import { FullSettings } from "../settings.js" */
/** @import { Schema } from "../schema.js" */
/** @import { ClientKind } from "./client.js" */
/** @import { Node } from "./syntax.js" */
/** @import { SourceCode } from "./variables.js" */
/**
 * What all questions about one file share. `clients` keeps answers; `asking` ends circles.
 * @typedef {{ sourceCode: SourceCode; settings: FullSettings; readonly schema: Schema; clients: Map<object, ClientKind | null>; asking: Map<string, Set<object>> }} Analysis
 */
/** @typedef {Readonly<TSESLint.RuleContext<string, readonly any[]>>} Context */

/** @type {WeakMap<object, { settings: unknown; analysis: Analysis }>} */
const known = new WeakMap();

/**
 * The analysis of the file that a rule is looking at; its rules share one.
 * @param {Context} context
 * @returns {Analysis}
 */
export function analysisOf(context) {
  const { sourceCode, settings } = context;
  const key = sourceCode.ast;
  const kept = known.get(key);
  if (kept?.settings === settings) return kept.analysis;
  const read = readSettings(settings);
  const { cwd } = context;
  /** @type {Analysis} */
  const analysis = {
    sourceCode,
    settings: read,
    get schema() {
      return readSchema(read.schema, cwd);
    },
    clients: new Map(),
    asking: new Map(),
  };
  known.set(key, { settings, analysis });
  return analysis;
}

/**
 * Answers a question about a node, unless it is being asked already: then the answer is `otherwise`.
 * @template Answer
 * @param {Analysis} analysis
 * @param {string} question
 * @param {object} about
 * @param {Answer} otherwise
 * @param {() => Answer} answer
 * @returns {Answer}
 */
export function once({ asking }, question, about, otherwise, answer) {
  let open = asking.get(question);
  if (!open) asking.set(question, (open = new Set()));
  if (open.has(about)) return otherwise;
  open.add(about);
  try {
    return answer();
  } finally {
    open.delete(about);
  }
}
