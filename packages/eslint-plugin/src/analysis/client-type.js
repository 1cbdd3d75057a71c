// @ts-check
import { clientOf } from "./client.js";
import { literalString } from "./syntax.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Analysis } from "./analysis.js" */
/** @import { ClientKind } from "./client.js" */

/**
 * The client that a type names, also within a union, an intersection, `Pick<…>`, or under an alias of the file. Of several
 * kinds the unscoped counts: code that takes both must be right for it.
 * @param {Analysis} analysis
 * @param {TSESTree.TypeNode | null | undefined} type
 * @param {readonly (string | null)[]} keys the way into an object type
 * @param {number} [depth]
 * @returns {ClientKind | null}
 */
export function clientOfType(analysis, type, keys = [], depth = 0) {
  if (!type || depth > 8) return null;
  const inner = (/** @type {TSESTree.TypeNode | null | undefined} */ one, /** @type {readonly (string | null)[]} */ way = keys) => clientOfType(analysis, one, way, depth + 1);
  switch (type.type) {
    case "TSUnionType":
    case "TSIntersectionType":
      return worst(type.types.map((one) => inner(one)));
    case "TSTypeReference": {
      const name = lastName(type.typeName);
      if (keys.length === 0 && analysis.settings.scopedTypes.includes(name)) return "scoped";
      if (keys.length === 0 && analysis.settings.unscopedTypes.includes(name)) return "unscoped";
      return inner(aliasOf(analysis, name)) ?? worst((type.typeArguments?.params ?? []).map((one) => inner(one)));
    }
    case "TSTypeLiteral":
      return keys.length > 0 ? ofMembers(type.members) : null;
    case "TSIndexedAccessType":
      return keys.length === 0 ? inner(type.objectType) : null;
    case "TSTypeQuery":
      return keys.length === 0 && type.exprName.type !== "TSImportType" ? ofValue(type.exprName) : null;
    case "TSTypeOperator":
      return inner(type.typeAnnotation);
    default:
      return null;
  }

  /** `typeof prisma`, `typeof prisma.$transaction` @param {TSESTree.EntityName} name @returns {ClientKind | null} */
  function ofValue(name) {
    if (name.type === "TSQualifiedName") return ofValue(name.left);
    return name.type === "Identifier" ? clientOf(analysis, name) : null;
  }

  /** @param {TSESTree.TypeElement[]} members */
  function ofMembers(members) {
    const [key, ...others] = keys;
    const member = members.find((one) => one.type === "TSPropertySignature" && nameOf(one) === key);
    return member?.type === "TSPropertySignature" ? inner(member.typeAnnotation?.typeAnnotation, others) : null;
  }
}

/**
 * The model of a delegate's type: `Prisma.InvoiceDelegate`, `PrismaClient["invoice"]`.
 * @param {Analysis} analysis
 * @param {TSESTree.TypeNode | null} type
 * @returns {{ kind: ClientKind; delegate: string } | null}
 */
export function delegateOfType(analysis, type) {
  if (type?.type === "TSTypeReference") {
    const model = /^(\w+)Delegate$/.exec(lastName(type.typeName))?.[1];
    return model ? { kind: "unscoped", delegate: model.charAt(0).toLowerCase() + model.slice(1) } : null;
  }
  if (type?.type !== "TSIndexedAccessType" || type.indexType.type !== "TSLiteralType") return null;
  const kind = clientOfType(analysis, type.objectType);
  const delegate = literalString(type.indexType.literal);
  return kind && delegate !== null ? { kind, delegate } : null;
}

/** @param {readonly (ClientKind | null)[]} kinds */
export function worst(kinds) {
  return kinds.find((kind) => kind === "unguarded") ?? kinds.find((kind) => kind === "unscoped") ?? kinds.find((kind) => kind === "scoped") ?? null;
}

/** @param {TSESTree.EntityName} name */
function lastName(name) {
  if (name.type === "Identifier") return name.name;
  return name.type === "TSQualifiedName" ? name.right.name : "";
}

/** @param {TSESTree.TSPropertySignature} member */
function nameOf(member) {
  return member.key.type === "Identifier" ? member.key.name : literalString(member.key);
}

/**
 * @param {Analysis} analysis
 * @param {string} name
 * @returns {TSESTree.TypeNode | null}
 */
function aliasOf(analysis, name) {
  for (const statement of analysis.sourceCode.ast.body) {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type === "TSTypeAliasDeclaration" && declared.id.name === name) return declared.typeAnnotation;
    if (declared?.type === "TSInterfaceDeclaration" && declared.id.name === name) return /** @type {any} */ ({ type: "TSTypeLiteral", members: declared.body.body });
  }
  return null;
}
