// @ts-check
import { isFunction, keyOf, literalString, unwrap } from "./syntax.js";

/** @import { TSESLint, TSESTree } from "@typescript-eslint/utils" */
/** @import { FunctionNode, Node } from "./syntax.js" */
/** @typedef {Readonly<TSESLint.SourceCode>} SourceCode */
/** @typedef {TSESLint.Scope.Variable} Variable */
/**
 * Where a name comes from: the keys that lead to it (`({ ctx: { db: mine } })` binds `mine` by ctx, db) from the value of
 * `init`, from the parameter of `fn`, or from an import. `rest` is set for `...others`.
 * @typedef {{ keys: (string | null)[]; rest: boolean; init: Node | null; fn: FunctionNode | null; parameter: Node | null; imported: string | null; source: string | null; annotation: TSESTree.TypeNode | null; optional: boolean; default: Node | null; definition: Node }} Binding
 */

/**
 * The variable that a name stands for at its place.
 * @param {SourceCode} sourceCode
 * @param {TSESTree.Identifier | TSESTree.JSXIdentifier} identifier
 * @returns {Variable | null}
 */
export function variableOf(sourceCode, identifier) {
  return variableNamed(sourceCode, identifier, identifier.name);
}

/**
 * The variable of that name in reach of a node.
 * @param {SourceCode} sourceCode
 * @param {Node} node
 * @param {string} name
 * @returns {Variable | null}
 */
export function variableNamed(sourceCode, node, name) {
  /** @type {TSESLint.Scope.Scope | null | undefined} */
  let scope = sourceCode.getScope?.(node);
  for (; scope; scope = scope.upper) {
    const found = scope.set.get(name);
    if (found && found.defs.length > 0) return found;
  }
  return null;
}

/**
 * Where the variable comes from; null for classes, functions and globals.
 * @param {Variable} variable
 * @returns {Binding | null}
 */
export function bindingOf(variable) {
  const definition = variable.defs[0];
  if (!definition) return null;
  const name = /** @type {Node} */ (definition.name);
  const root = rootOf(name);
  const annotation = root.pattern.type === "Identifier" || root.pattern.type === "ObjectPattern" ? (root.pattern.typeAnnotation?.typeAnnotation ?? null) : null;
  const common = {
    keys: root.keys, rest: root.rest, annotation, default: root.default, definition: name, init: null, fn: null, parameter: null, imported: null, source: null,
    optional: root.pattern.type === "Identifier" && root.pattern.optional === true,
  };
  const node = /** @type {Node} */ (definition.node);
  if (/** @type {string} */ (definition.type) === "Variable" && node.type === "VariableDeclarator") return { ...common, init: node.init };
  if (/** @type {string} */ (definition.type) === "Parameter" && isFunction(node)) return { ...common, fn: node, parameter: root.outer };
  if (/** @type {string} */ (definition.type) === "ImportBinding") return { ...common, ...importedAs(node) };
  return null;
}

/** @param {Node} specifier */
function importedAs(specifier) {
  const source = specifier.parent?.type === "ImportDeclaration" ? specifier.parent.source.value : null;
  if (specifier.type !== "ImportSpecifier") return { imported: null, source };
  const { imported } = specifier;
  return { imported: imported.type === "Identifier" ? imported.name : imported.value, source };
}

/**
 * Climbs from a bound name to the outermost pattern, gathering the keys on the way.
 * @param {Node} name
 */
function rootOf(name) {
  /** @type {(string | null)[]} */
  const keys = [];
  let rest = false;
  /** @type {Node | null} */
  let fallback = null;
  let pattern = name;
  let outer = name;
  for (let at = name.parent; at; at = at.parent) {
    if (at.type === "Property" && at.parent.type === "ObjectPattern") keys.unshift(keyOf(at));
    else if (at.type === "ObjectPattern") pattern = at;
    else if (at.type === "ArrayPattern") keys.unshift(null);
    else if (at.type === "RestElement") rest = true;
    else if (at.type === "AssignmentPattern") fallback = at.right;
    else if (at.type !== "TSParameterProperty") break;
    outer = at;
  }
  return { keys, rest, pattern, outer, default: fallback };
}

/**
 * Every value that is given to the variable itself, also later: empty where one of them cannot be seen.
 * @param {Variable} variable
 * @returns {Node[]}
 */
export function valuesOf(variable) {
  const binding = bindingOf(variable);
  if (!binding || binding.fn || binding.imported || binding.keys.length > 0 || binding.rest) return [];
  const written = variable.references.filter((reference) => reference.isWrite() && !reference.init).map(({ identifier }) => assignedTo(identifier));
  const values = [...(binding.init ? [binding.init] : []), ...written];
  return values.every((value) => value !== null) ? /** @type {Node[]} */ (values) : [];
}

/** @param {Node} identifier */
function assignedTo(identifier) {
  const { parent } = identifier;
  return parent?.type === "AssignmentExpression" && parent.left === identifier ? parent.right : null;
}

/**
 * The function that a variable is, declared or as a value.
 * @param {Variable} variable
 * @returns {FunctionNode | null}
 */
export function functionOf(variable) {
  const definition = variable.defs[0];
  const node = /** @type {Node | undefined} */ (definition?.node);
  if (isFunction(node) && definition?.name === /** @type {TSESTree.FunctionDeclaration} */ (node).id) return node;
  const values = valuesOf(variable);
  const value = values.length === 1 && values[0] ? unwrap(values[0]) : null;
  return isFunction(value) ? value : null;
}

/**
 * The variable under which a function is known.
 * @param {SourceCode} sourceCode
 * @param {FunctionNode} fn
 * @returns {Variable | null}
 */
export function nameOfFunction(sourceCode, fn) {
  if (fn.type === "FunctionDeclaration") return sourceCode.getDeclaredVariables?.(fn).find((variable) => variable.defs[0]?.name === fn.id) ?? null;
  const { parent } = fn;
  return parent.type === "VariableDeclarator" && parent.id.type === "Identifier" ? variableOf(sourceCode, parent.id) : null;
}

/**
 * A key's name, also where it is a constant: `{ [FIELD]: x }`.
 * @param {SourceCode} sourceCode
 * @param {TSESTree.MemberExpression | TSESTree.Property} node
 * @returns {string | null}
 */
export function constantKey(sourceCode, node) {
  const plain = keyOf(node);
  if (plain !== null || !node.computed) return plain;
  const key = unwrap(node.type === "MemberExpression" ? node.property : node.key);
  if (key.type !== "Identifier") return null;
  const variable = variableOf(sourceCode, key);
  const [value, ...others] = variable ? valuesOf(variable) : [];
  return value && others.length === 0 ? literalString(value) : null;
}
