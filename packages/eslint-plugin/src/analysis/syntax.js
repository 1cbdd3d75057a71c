// @ts-check
/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @typedef {TSESTree.Node} Node */
/** @typedef {TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration} FunctionNode */

/** What leaves the value as it is: types, parentheses, `!`, the border of an optional chain, waiting for it. */
const WRAPPERS = new Set([
  "TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression", "TSTypeAssertion", "TSInstantiationExpression",
  "ParenthesizedExpression", "ChainExpression", "AwaitExpression",
]);

/**
 * The expression without what only dresses it.
 * @param {Node} node
 * @returns {Node}
 */
export function unwrap(node) {
  let inner = node;
  while (WRAPPERS.has(inner.type)) inner = /** @type {any} */ (inner).expression ?? /** @type {any} */ (inner).argument;
  return inner;
}

/**
 * The string that an expression is, where that can be read off.
 * @param {Node} node
 * @returns {string | null}
 */
export function literalString(node) {
  const inner = unwrap(node);
  if (inner.type === "Literal" && typeof inner.value === "string") return inner.value;
  if (inner.type === "TemplateLiteral" && inner.expressions.length === 0) return inner.quasis[0]?.value.cooked ?? null;
  return null;
}

/**
 * The name of a property or a member, `a.name` as `a["name"]`; null where it is computed.
 * @param {TSESTree.MemberExpression | TSESTree.Property} node
 * @returns {string | null}
 */
export function keyOf(node) {
  const key = node.type === "MemberExpression" ? node.property : node.key;
  if (!node.computed && key.type === "Identifier") return key.name;
  if (key.type === "Literal" && typeof key.value === "number") return String(key.value);
  return key.type === "PrivateIdentifier" ? null : literalString(key);
}

/**
 * The last name of what is called: `f()` and `a.b.f()` call `f`.
 * @param {TSESTree.CallExpression | TSESTree.NewExpression} call
 * @returns {string | null}
 */
export function calledName(call) {
  const callee = unwrap(call.callee);
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" ? keyOf(callee) : null;
}

/**
 * @param {Node | null | undefined} node
 * @returns {node is FunctionNode}
 */
export const isFunction = (node) => node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression" || node?.type === "FunctionDeclaration";

/**
 * The functions around a node, from the inside.
 * @param {Node} node
 * @returns {FunctionNode[]}
 */
export function functionsAround(node) {
  const found = [];
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) found.push(at);
  return found;
}

/**
 * The node that holds the expression, past what only dresses it.
 * @param {Node} node
 * @returns {Node | undefined}
 */
export function parentOf(node) {
  let parent = node.parent;
  while (parent && WRAPPERS.has(parent.type)) parent = parent.parent;
  return parent;
}

/**
 * What a function gives back, at each of its returns.
 * @param {FunctionNode} fn
 * @returns {Node[]}
 */
export function resultsOf(fn) {
  return fn.body.type === "BlockStatement" ? returnsIn(fn.body) : [fn.body];
}

/**
 * @param {Node | null | undefined} statement
 * @returns {Node[]}
 */
function returnsIn(statement) {
  switch (statement?.type) {
    case "ReturnStatement":
      return statement.argument ? [statement.argument] : [];
    case "BlockStatement":
      return statement.body.flatMap(returnsIn);
    case "IfStatement":
      return [...returnsIn(statement.consequent), ...returnsIn(statement.alternate)];
    case "TryStatement":
      return [...returnsIn(statement.block), ...returnsIn(statement.handler?.body), ...returnsIn(statement.finalizer)];
    case "SwitchStatement":
      return statement.cases.flatMap((one) => one.consequent).flatMap(returnsIn);
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "LabeledStatement":
      return returnsIn(statement.body);
    default:
      return [];
  }
}
