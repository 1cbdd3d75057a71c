import { modelsOf, schemaText, scopedModels } from "../read/schema";
import { few, good, trouble, type Trouble } from "../trouble";

const FILE = "src/lib/prisma-org-scope.ts";

export const scopedList: Trouble = {
  name: "scoped-list",
  title: "ORG_SCOPED_MODELS and the schema disagree",
  shows: "The compiler names a model at `ORG_SCOPED_MODELS`, or the application stops when it loads it.",
  why: `A model has an \`organizationId\` and is not in the list of \`${FILE}\`, or the other way round. The list is written by hand on purpose: that a model belongs to organisations is a decision that people review.`,
  remedy: [{ say: `Add the model to \`ORG_SCOPED_MODELS\` in \`${FILE}\`, or take it off; then type-check.`, run: "npm run types" }],
  async look({ root }) {
    const models = modelsOf(schemaText(root));
    const listed = new Set(scopedModels(root));
    const scoped = [...models].filter(([, fields]) => fields.includes("organizationId")).map(([name]) => name);
    const missing = scoped.filter((name) => !listed.has(name));
    const extra = [...listed].filter((name) => !scoped.includes(name));
    if (missing.length > 0) return trouble(`${few(missing)}: has organizationId and is not in ORG_SCOPED_MODELS`, [{ say: `Add ${missing.map((name) => `"${name}"`).join(", ")} to ORG_SCOPED_MODELS in ${FILE}, then type-check.`, run: "npm run types" }]);
    if (extra.length > 0) return trouble(`${few(extra)}: in ORG_SCOPED_MODELS, and no model of the schema has that name and an organizationId`, [{ say: `Give the model its organizationId, or take it off ORG_SCOPED_MODELS in ${FILE}; then type-check.`, run: "npm run types" }]);
    return good(`${scoped.length} models`);
  },
};
