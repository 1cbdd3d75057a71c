// @ts-check
import { relative, sep } from "node:path";
import { calledName, literalString } from "../analysis/syntax.js";
import { rule } from "./rule.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Node } from "../analysis/syntax.js" */

const CLIENTS = ["@prisma/client", "@prisma/client/edge", ".prisma/client", "generated/prisma"];

export const noStrayClient = rule(
  {
    name: "no-stray-client",
    description: "one folder constructs clients and imports the generated one",
    messages: {
      constructed: "A client that is constructed here has no filter, no guard and a pool of its own. Import the one of {{allowed}}.",
      imported: "The generated client is imported outside of {{allowed}}: what is made of it has no filter and no guard. Import from there.",
    },
    schema: [
      {
        type: "object",
        properties: {
          allow: { type: "array", items: { type: "string" }, description: "folders and files, from the working directory" },
          clients: { type: "array", items: { type: "string" }, description: "modules that are the generated client, or the folders that they end in" },
        },
        additionalProperties: false,
      },
    ],
    defaults: [{ allow: ["src/lib"], clients: CLIENTS }],
  },
  (context) => {
    const { allow = ["src/lib"], clients = CLIENTS } = context.options[0] ?? {};
    const path = relative(context.cwd, context.filename).split(sep).join("/");
    if (allow.some((/** @type {string} */ folder) => path === folder || path.startsWith(`${folder.replace(/\/$/, "")}/`))) return {};
    const allowed = allow.join(", ");

    /** @param {Node | null | undefined} source @param {Node} node */
    function checkSource(source, node) {
      const module = source ? literalString(source) : null;
      if (module !== null && isGenerated(module, clients)) context.report({ node, messageId: "imported", data: { allowed } });
    }
    return {
      NewExpression(node) {
        if (calledName(node) === "PrismaClient") context.report({ node, messageId: "constructed", data: { allowed } });
      },
      ImportDeclaration(node) {
        if (!isOfTypes(node)) checkSource(node.source, node);
      },
      ExportNamedDeclaration(node) {
        if (node.exportKind !== "type") checkSource(node.source, node);
      },
      ExportAllDeclaration(node) {
        if (node.exportKind !== "type") checkSource(node.source, node);
      },
      ImportExpression(node) {
        checkSource(node.source, node);
      },
      CallExpression(node) {
        if (calledName(node) === "require") checkSource(node.arguments[0], node);
      },
    };
  },
);

/** Types construct nothing. @param {TSESTree.ImportDeclaration} node */
function isOfTypes({ importKind, specifiers }) {
  return importKind === "type" || (specifiers.length > 0 && specifiers.every((one) => one.type === "ImportSpecifier" && one.importKind === "type"));
}

/**
 * `../../generated/prisma/index.js` is `generated/prisma`.
 * @param {string} module
 * @param {readonly string[]} clients
 */
function isGenerated(module, clients) {
  const path = `/${module}/`;
  return clients.some((client) => module === client || (!client.startsWith("@") && path.includes(`/${client}/`)));
}
