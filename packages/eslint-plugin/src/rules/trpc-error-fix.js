// @ts-check
import { keyOf, unwrap } from "../analysis/syntax.js";
import { variableNamed } from "../analysis/variables.js";

/** @import { TSESLint, TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "../analysis/analysis.js" */

const MODULE = "@trpc/server";

/**
 * `new Error("x", { cause })` as a TRPCError; null where something would be lost.
 * @param {Analysis} analysis
 * @param {TSESTree.ThrowStatement} statement
 * @returns {string | null}
 */
export function trpcErrorText({ sourceCode }, { argument }) {
  const thrown = unwrap(argument);
  if (thrown.type !== "NewExpression" || thrown.callee.type !== "Identifier" || thrown.callee.name !== "Error") return null;
  const [message, options, ...others] = thrown.arguments;
  if (others.length > 0 || message?.type === "SpreadElement" || (options && options.type !== "ObjectExpression")) return null;
  const cause = options?.type === "ObjectExpression" ? options.properties : [];
  if (cause.some((property) => property.type !== "Property" || keyOf(property) !== "cause")) return null;
  const taken = /** @type {TSESTree.Node | undefined} */ (variableNamed(sourceCode, thrown, "TRPCError")?.defs[0]?.node);
  if (taken && (taken.type !== "ImportSpecifier" || taken.importKind === "type" || /** @type {TSESTree.ImportDeclaration} */ (taken.parent).importKind === "type")) return null;
  const text = (/** @type {TSESTree.Node} */ node) => sourceCode.getText(/** @type {any} */ (node));
  return `new TRPCError({ ${['code: "INTERNAL_SERVER_ERROR"', ...(message ? [`message: ${text(message)}`] : []), ...cause.map(text)].join(", ")} })`;
}

/**
 * Imports TRPCError where it is not yet.
 * @param {Analysis} analysis
 * @param {TSESLint.RuleFixer} fixer
 * @returns {TSESLint.RuleFix[]}
 */
export function importTrpcError({ sourceCode }, fixer) {
  const { body } = sourceCode.ast;
  const imports = body.filter((statement) => statement.type === "ImportDeclaration");
  const named = imports.filter((one) => one.source.value === MODULE && one.importKind !== "type");
  const specifiers = named.flatMap((one) => one.specifiers).filter((one) => one.type === "ImportSpecifier");
  if (specifiers.some((one) => one.local.name === "TRPCError")) return [];
  const last = specifiers.at(-1);
  if (last) return [fixer.insertTextAfter(last, ", TRPCError")];
  const text = `import { TRPCError } from "${MODULE}";\n`;
  const [first] = imports;
  if (first) return [fixer.insertTextBefore(first, text)];
  const start = body.find((statement) => !(statement.type === "ExpressionStatement" && statement.directive));
  return start ? [fixer.insertTextBefore(start, text)] : [];
}
