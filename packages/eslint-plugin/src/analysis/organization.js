// @ts-check
import { once } from "./analysis.js";
import { among } from "./conjuncts.js";
import { lookUp } from "./object.js";
import { rowsOf } from "./rows.js";
import { faultOfValue } from "./value.js";

/** @import { CapturedModel } from "../index.js" */
/** @import { Analysis } from "./analysis.js" */
/** @import { Node } from "./syntax.js" */
/** @import { Found } from "./object.js" */
/**
 * What is said of the organisation. `unknown`: this file does not tell. `because` says why `nothing` is said.
 * @typedef {{ says: "named" | "unknown" } | { says: "nothing"; because: string }} Said
 */

/** @type {Said} */
const NAMED = { says: "named" };
/** @type {Said} */
const UNKNOWN = { says: "unknown" };
/** @param {string} because @returns {Said} */
const nothing = (because) => ({ says: "nothing", because });

const WHY_NOT = {
  maybe: "is there only under a condition",
  overridden: "may be overwritten by what the client sent, spread behind it",
  input: "is left to what the client sent",
};

/**
 * Does a filter of this model hold the organisation, at its top level or in AND? OR and NOT limit nothing to rely on.
 * @param {Analysis} analysis
 * @param {CapturedModel} model
 * @param {Node} where
 * @returns {Said}
 */
export function saidByWhere(analysis, model, where) {
  const { field } = analysis.schema.tenant;
  const anded = among(analysis, where, "AND");
  const claims = [...claimsOf(analysis, model, where), ...anded.parts.map((part) => saidByWhere(analysis, model, part)), ...(anded.isOpen ? [UNKNOWN] : [])];
  const said = strongest(claims, field);
  if (said.says !== "nothing" || !said.because.endsWith("is missing")) return said;
  const isElsewhere = ["OR", "NOT"].some((key) => among(analysis, where, key).parts.some((part) => saidByWhere(analysis, model, part).says === "named"));
  return isElsewhere ? nothing(`${field} stands only in OR or NOT, which lets others pass`) : said;
}

/**
 * @param {Analysis} analysis
 * @param {CapturedModel} model
 * @param {Node} where
 * @returns {Said[]}
 */
function claimsOf(analysis, model, where) {
  const { schema } = analysis;
  const claims = [];
  if (model.ownership.kind === "scoped") {
    claims.push(saidByKey(analysis, where, schema.tenant.field));
    for (const { name, fields } of model.uniques) {
      if (fields.length > 1 && fields.includes(schema.tenant.field)) claims.push(within(analysis, where, name, (key) => saidByKey(analysis, key, schema.tenant.field)));
    }
  }
  for (const relation of Object.values(model.relations)) {
    const target = schema.byName[relation.model];
    if (relation.isList || !target) continue;
    const isTenant = target.ownership.kind === "tenant";
    const leadsUp = model.ownership.kind === "subEntity" && (target.ownership.kind === "scoped" || target.ownership.kind === "subEntity");
    if (!isTenant && !leadsUp) continue;
    claims.push(
      within(analysis, where, relation.name, (filter) => {
        const is = lookUp(analysis, filter, "is").find((found) => found.is === "value");
        const inner = is?.is === "value" ? is.node : filter;
        return isTenant ? saidByKey(analysis, inner, target.id[0] ?? "id") : once(analysis, "where", relation, UNKNOWN, () => saidByWhere(analysis, target, inner));
      }),
    );
  }
  return claims;
}

/**
 * What the data of a new row says, as a column or as `organization: { connect: { id } }`.
 * @param {Analysis} analysis
 * @param {CapturedModel} model
 * @param {Node} data
 * @returns {Said}
 */
export function saidByData(analysis, model, data) {
  const { schema } = analysis;
  const column = saidByKey(analysis, data, schema.tenant.field);
  const relation = Object.values(model.relations).find((one) => one.model === schema.tenant.model && one.fields.includes(schema.tenant.field));
  if (!relation) return column;
  const id = schema.byName[relation.model]?.id[0] ?? "id";
  const related = within(analysis, data, relation.name, (link) => within(analysis, link, "connect", (key) => saidByKey(analysis, key, id)));
  return strongest([column, related], schema.tenant.field);
}

/**
 * What the rows of `createMany` say: an array, or `map` of a function that makes them.
 * @param {Analysis} analysis
 * @param {CapturedModel} model
 * @param {Node} data
 * @returns {Said}
 */
export function saidByRows(analysis, model, data) {
  const rows = rowsOf(analysis, data);
  if (rows === null) return UNKNOWN;
  for (const row of rows) {
    const said = saidByData(analysis, model, row);
    if (said.says !== "named") return said;
  }
  return NAMED;
}

/**
 * What an object says under a key, for each object that it may be: the weakest counts.
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string} key
 * @param {(value: Node) => Said} [ask]
 * @returns {Said}
 */
export function within(analysis, node, key, ask) {
  const said = lookUp(analysis, node, key).map((found) => ofFound(found, key, ask ?? ((value) => ofValue(analysis, value, key))));
  return said.find((one) => one.says === "nothing") ?? said.find((one) => one.says === "unknown") ?? NAMED;
}

/**
 * @param {Analysis} analysis
 * @param {Node} node
 * @param {string} key
 */
const saidByKey = (analysis, node, key) => within(analysis, node, key);

/**
 * @param {Found} found
 * @param {string} key
 * @param {(value: Node) => Said} ask
 * @returns {Said}
 */
function ofFound(found, key, ask) {
  if (found.is === "value") return ask(found.node);
  if (found.is === "unknown") return UNKNOWN;
  return nothing(found.is === "absent" ? `${key} is missing` : `${key} ${WHY_NOT[found.is]}`);
}

/**
 * @param {Analysis} analysis
 * @param {Node} value
 * @param {string} key
 * @returns {Said}
 */
function ofValue(analysis, value, key) {
  const fault = faultOfValue(analysis, value);
  return fault ? nothing(`${key} names no organisation: ${fault}`) : NAMED;
}

/**
 * Of parts that must all hold, one that names the organisation is enough.
 * @param {readonly Said[]} said
 * @param {string} field
 * @returns {Said}
 */
function strongest(said, field) {
  const isFault = (/** @type {Said} */ one) => one.says === "nothing" && !one.because.endsWith("is missing");
  return said.find((one) => one.says === "named") ?? said.find(isFault) ?? said.find((one) => one.says === "unknown") ?? nothing(`${field} is missing`);
}
