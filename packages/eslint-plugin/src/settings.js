// @ts-check
/** @import { Settings } from "./index.js" */

/** @satisfies {Required<Omit<Settings, "schema">>} */
const DEFAULTS = {
  unscoped: ["db", "prisma", "tx"],
  scoped: ["orgDb"],
  unscopedTypes: ["PrismaClient", "Transaction", "TransactionClient", "GuardedDb"],
  scopedTypes: ["OrgDb"],
  unguarded: ["unguarded", "prisma()"],
  scopedBy: ["withOrgScope"],
  guardedBy: ["guard"],
  crossing: ["crossing", "crossOrganizations"],
  organization: "ctx.session.user.organizationId",
  inputs: ["input", "rawInput", "body", "formData"],
};

/** @typedef {Required<Omit<Settings, "schema">> & Pick<Settings, "schema">} FullSettings */

/**
 * What the configuration says under `settings["org-scope"]`, completed.
 * @param {Readonly<Record<string, unknown>>} settings
 * @returns {FullSettings}
 */
export function readSettings(settings) {
  const own = /** @type {Settings} */ (settings["org-scope"] ?? {});
  const unknown = Object.keys(own).find((key) => key !== "schema" && !(key in DEFAULTS));
  if (unknown !== undefined) throw new Error(`settings["org-scope"] has no "${unknown}"; it takes schema, ${Object.keys(DEFAULTS).join(", ")}.`);
  return { ...DEFAULTS, ...own };
}
