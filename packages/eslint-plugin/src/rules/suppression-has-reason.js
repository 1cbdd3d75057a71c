// @ts-check
import { rule } from "./rule.js";

const DIRECTIVE = /^\s*(?:eslint|oxlint)-disable(?:-next-line|-line)?(?=\s|$)([^]*)$/;

export const suppressionHasReason = rule(
  {
    name: "suppression-has-reason",
    description: "who suppresses a rule of isolation says why",
    messages: {
      bare: "This suppresses {{what}} and does not say why. Write the reason behind two hyphens: `-- the reason`.",
    },
  },
  (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const said = DIRECTIVE.exec(comment.value)?.[1];
        if (said === undefined) continue;
        const [rules = "", ...reason] = said.split(/\s-{2,}(?=\s|$)/);
        const names = rules.split(",").map((name) => name.trim()).filter((name) => name !== "");
        const own = names.filter((name) => name.startsWith("org-scope/"));
        if ((names.length > 0 && own.length === 0) || reason.join(" -- ").trim() !== "") continue;
        const { start } = comment.loc;
        // A block that switches everything off would switch off this report as well, were it not before it.
        const line = Math.max(1, start.column === 0 ? start.line - 1 : start.line);
        const loc = names.length === 0 || own.includes("org-scope/suppression-has-reason") ? { line, column: Math.max(0, start.column - 1) } : comment.loc;
        context.report({ node: context.sourceCode.ast, loc, messageId: "bare", data: { what: own.join(", ") || "every rule" } });
      }
    },
  }),
);
