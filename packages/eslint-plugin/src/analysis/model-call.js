// @ts-check
import { clientNamed, clientOf } from "./client.js";
import { delegateOfType } from "./client-type.js";
import { unwrap } from "./syntax.js";
import { bindingOf, constantKey, valuesOf, variableOf } from "./variables.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Model } from "../schema.js" */
/** @import { Analysis } from "./analysis.js" */
/** @import { ClientKind } from "./client.js" */
/** @import { Node } from "./syntax.js" */
/** @typedef {{ node: TSESTree.CallExpression; kind: ClientKind; model: Model; operation: string; args: Node | null; name: Node }} ModelCall */

const READS = ["findMany", "findFirst", "findFirstOrThrow", "count", "aggregate", "groupBy"];
const UNIQUE_READS = ["findUnique", "findUniqueOrThrow"];
const CREATES = ["create", "createMany", "createManyAndReturn"];
const CHANGES = ["update", "updateMany", "updateManyAndReturn", "upsert", "delete", "deleteMany"];
const OPERATIONS = new Set([...READS, ...UNIQUE_READS, ...CREATES, ...CHANGES]);

export const isUniqueRead = (/** @type {string} */ operation) => UNIQUE_READS.includes(operation);
export const isRead = (/** @type {string} */ operation) => READS.includes(operation);
export const isCreate = (/** @type {string} */ operation) => CREATES.includes(operation);
export const isChange = (/** @type {string} */ operation) => CHANGES.includes(operation);

/**
 * Which model and operation is this call, and by which client?
 * @param {Analysis} analysis
 * @param {TSESTree.CallExpression} node
 * @returns {ModelCall | null}
 */
export function modelCallOf(analysis, node) {
  const called = unwrap(node.callee);
  const callee = called.type === "SequenceExpression" ? unwrap(/** @type {Node} */ (called.expressions.at(-1))) : called;
  if (callee.type !== "Identifier" && callee.type !== "MemberExpression") return null;
  const found = operationOf(analysis, callee);
  if (!found) return null;
  const [args] = node.arguments;
  const name = callee.type === "MemberExpression" ? callee.property : callee;
  return { ...found, node, args: args && args.type !== "SpreadElement" ? args : null, name };
}

/**
 * `db.invoice.update`, or a name that it was given: `const { update } = db.invoice`.
 * @param {Analysis} analysis
 * @param {TSESTree.Identifier | TSESTree.MemberExpression} callee
 * @returns {{ kind: ClientKind; model: Model; operation: string } | null}
 */
function operationOf(analysis, callee) {
  if (callee.type === "MemberExpression") {
    const operation = constantKey(analysis.sourceCode, callee);
    const delegate = operation !== null && OPERATIONS.has(operation) ? delegateOf(analysis, callee.object) : null;
    return operation !== null && delegate ? { ...delegate, operation } : null;
  }
  const variable = variableOf(analysis.sourceCode, callee);
  const binding = variable && bindingOf(variable);
  if (!binding?.init || binding.rest) return null;
  const operation = binding.keys.at(-1);
  if (operation && OPERATIONS.has(operation)) {
    const delegate = binding.keys.length === 1 ? delegateOf(analysis, binding.init) : delegateAt(analysis, binding.init, binding.keys.slice(0, -1));
    return delegate && { ...delegate, operation };
  }
  const value = unwrap(binding.init);
  return binding.keys.length === 0 && value.type === "MemberExpression" ? operationOf(analysis, value) : null;
}

/**
 * Which model of which client is this expression, `db.invoice` or a name for it?
 * @param {Analysis} analysis
 * @param {Node} node
 * @returns {{ kind: ClientKind; model: Model } | null}
 */
function delegateOf(analysis, node) {
  const expression = unwrap(node);
  if (expression.type === "MemberExpression") {
    const name = constantKey(analysis.sourceCode, expression);
    const model = name === null ? undefined : analysis.schema.byDelegate.get(name);
    const kind = model && clientOf(analysis, expression.object);
    return model && kind ? { kind, model } : null;
  }
  if (expression.type === "ConditionalExpression") return delegateOf(analysis, expression.consequent) ?? delegateOf(analysis, expression.alternate);
  if (expression.type !== "Identifier") return null;
  const variable = variableOf(analysis.sourceCode, expression);
  const binding = variable && bindingOf(variable);
  if (!variable || !binding || binding.rest) return null;
  if (binding.keys.length > 0) return delegateAt(analysis, binding.init, binding.keys);
  const typed = delegateOfType(analysis, binding.annotation);
  const model = typed && analysis.schema.byDelegate.get(typed.delegate);
  if (typed && model) return { kind: typed.kind, model };
  const [value, ...others] = valuesOf(variable);
  return value && others.length === 0 ? delegateOf(analysis, value) : null;
}

/**
 * What a pattern binds: `const { invoice } = db`, `({ ctx: { db: { invoice } } })`.
 * @param {Analysis} analysis
 * @param {Node | null} init
 * @param {readonly (string | null)[]} keys
 */
function delegateAt(analysis, init, keys) {
  const name = keys.at(-1);
  const model = name ? analysis.schema.byDelegate.get(name) : undefined;
  if (!model) return null;
  const kind = keys.length > 1 ? clientNamed(analysis, keys.at(-2) ?? null) : init && clientOf(analysis, init);
  return kind ? { kind, model } : null;
}

