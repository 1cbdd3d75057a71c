import { modelOf, type Model, type Schema } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import { identifier } from "./quote.ts";
import { currentTenant, tenantIdField } from "./tenant-setting.ts";
import { wayAlong } from "./way.ts";

/** Rows of the model belong to one organisation. */
export const isOwned = (model: Model): boolean => model.ownership.kind !== "global";

/** The organisation sees some rows of the model and not others: its own, or global ones that a path makes visible. */
export const isLimited = (model: Model): boolean => model.ownership.kind !== "global" || model.ownership.visibleThrough !== undefined;

/** The column that holds the organisation in rows of a scoped model or of the tenant model itself. */
export function tenantScalar(schema: Schema, model: Model) {
  return model.ownership.kind === "tenant" ? tenantIdField(schema) : model.scalars[schema.tenant.field]!;
}

/** The relations that lead from a row to the one that has the organisation in a column; none where it is the row itself. */
export function pathToTenant(schema: Schema, model: Model): readonly string[] {
  const { ownership } = model;
  if (ownership.kind === "subEntity") return ownership.path;
  if (ownership.kind !== "global" || !ownership.visibleThrough) return [];
  const end = ownership.visibleThrough.reduce((at, name) => modelOf(schema, at.relations[name]!.model), model);
  return [...ownership.visibleThrough, ...pathToTenant(schema, end)];
}

/**
 * The condition under which a row belongs to the organisation of the transaction, or is a global one that it may see.
 *
 * A sub-entity asks for its parent by `EXISTS`. Measured on 500,000 lines of 100,000 invoices, one organisation with
 * 40,000 of them: line by id 0.03 ms, against 31 ms for `= ANY (ARRAY(SELECT …))` and for `IN`, which read all 40,000
 * ids first; insert 0.2 against 7 and 38. Only a count of all lines with no other condition is slower (274 ms against
 * 0.5 for an organisation with 60 invoices), and with the filter that the rewriter adds it is 0.5 as well.
 *
 * A global row that is visible through its members, of 100,000 people with 120,000 memberships: by id 0.07 ms, in an
 * organisation of 40 as in one of 5,000, against 0.1 and 2.9 for `= ANY (ARRAY(SELECT …))`; a count with no other
 * condition 32 ms against 0.3, and 0.4 with the rewriter's filter. An index must begin with both columns of the way
 * back, as `@@unique([organizationId, personId])` does.
 */
export function belongsToTenant(schema: Schema, options: PlanOptions, model: Model): string {
  const path = pathToTenant(schema, model);
  if (path.length === 0) {
    const scalar = tenantScalar(schema, model);
    return `${identifier(scalar.column)} = ${currentTenant(scalar, options)}`;
  }
  const { from, on, alias, owner } = wayAlong(schema, options, model, identifier(model.table), path);
  const scalar = tenantScalar(schema, owner);
  return `EXISTS (SELECT FROM ${from} WHERE ${on} AND ${alias}.${identifier(scalar.column)} = ${currentTenant(scalar, options)})`;
}

/** SQL of the organisation of the row of `model` that `alias` stands for: a column, or a sub-select by way of the parents. */
export function tenantOfRow(schema: Schema, options: PlanOptions, model: Model, alias: string): string {
  if (model.ownership.kind !== "subEntity") return `${alias}.${identifier(tenantScalar(schema, model).column)}`;
  const { from, on, alias: top, owner } = wayAlong(schema, options, model, alias, model.ownership.path);
  return `(SELECT ${top}.${identifier(tenantScalar(schema, owner).column)} FROM ${from} WHERE ${on})`;
}
