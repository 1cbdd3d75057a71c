// @ts-check
import { keyOf } from "../analysis/syntax.js";
import { rule } from "./rule.js";

/** @import { TSESTree } from "@typescript-eslint/utils" */
/** @import { Node } from "../analysis/syntax.js" */

const RAW = new Set(["$queryRaw", "$queryRawUnsafe", "$queryRawTyped", "$executeRaw", "$executeRawUnsafe"]);
const MARK = /^[\s*]*@org-scope\.raw-sql\b[ \t]*(.*)$/m;

export const noUnmarkedRawSql = rule(
  {
    name: "no-unmarked-raw-sql",
    description: "raw SQL stands in files that say why they have it",
    messages: {
      unmarked: "No rewriter sees the organisation in {{name}}. Write it with the client's operations, or put `// @org-scope.raw-sql <why, and how the organisation is in it>` into this file.",
      unexplained: "The mark of a file with raw SQL says why: `// @org-scope.raw-sql <reason>`.",
    },
  },
  (context) => {
    const marks = context.sourceCode.getAllComments().flatMap((comment) => MARK.exec(comment.value)?.[1] ?? []);
    const isMarked = marks.some((reason) => reason.replace(/\*+$/, "").trim() !== "");

    /** @param {Node} node @param {string} name */
    function check(node, name) {
      if (RAW.has(name) && !isMarked) context.report({ node, messageId: marks.length > 0 ? "unexplained" : "unmarked", data: { name } });
    }
    return {
      MemberExpression(node) {
        if (isUsed(node)) check(node.property, keyOf(node) ?? "");
      },
      Property(node) {
        if (node.parent.type === "ObjectPattern") check(node, keyOf(node) ?? "");
      },
    };
  },
);

/** Called or handed on; not asked for, nor replaced. @param {TSESTree.MemberExpression} node */
function isUsed({ parent }) {
  return parent.type !== "AssignmentExpression" && parent.type !== "BinaryExpression" && parent.type !== "UnaryExpression";
}
