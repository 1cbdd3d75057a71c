// @ts-check
import { noExtendsOnScoped } from "./rules/no-extends-on-scoped.js";
import { noFindUnique } from "./rules/no-find-unique.js";
import { noModuleLevelQuery } from "./rules/no-module-level-query.js";
import { noOrganizationInInput } from "./rules/no-organization-in-input.js";
import { noStrayClient } from "./rules/no-stray-client.js";
import { noUnexplainedCrossing } from "./rules/no-unexplained-crossing.js";
import { noUnmarkedRawSql } from "./rules/no-unmarked-raw-sql.js";
import { subEntityThroughParent } from "./rules/sub-entity-through-parent.js";
import { suppressionHasReason } from "./rules/suppression-has-reason.js";
import { throwTrpcError } from "./rules/throw-trpc-error.js";
import { writeNamesOrganization } from "./rules/write-names-organization.js";

const rules = {
  "write-names-organization": writeNamesOrganization,
  "no-find-unique": noFindUnique,
  "sub-entity-through-parent": subEntityThroughParent,
  "throw-trpc-error": throwTrpcError,
  "no-organization-in-input": noOrganizationInInput,
  "no-stray-client": noStrayClient,
  "no-unmarked-raw-sql": noUnmarkedRawSql,
  "no-extends-on-scoped": noExtendsOnScoped,
  "no-module-level-query": noModuleLevelQuery,
  "no-unexplained-crossing": noUnexplainedCrossing,
  "suppression-has-reason": suppressionHasReason,
};

/** @type {any} */
const plugin = { meta: { name: "eslint-plugin-org-scope", version: "0.1.0", namespace: "org-scope" }, rules, configs: {} };

plugin.configs.recommended = {
  name: "org-scope/recommended",
  plugins: { "org-scope": plugin },
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`org-scope/${name}`, "error"])),
};

export default plugin;
