import { modelOf, type Model, type Relation, type Schema } from "../schema/types.ts";
import { isOwned } from "./ownership.ts";

/** A foreign key from an owned row to an owned row that does not carry the organisation: PostgreSQL alone would let it cross. */
export type Reference = { model: Model; relation: Relation; target: Model };

/**
 * References that a trigger has to check: from and to sub-entities, and single-column keys between scoped models.
 * The key to a sub-entity's parent says who owns the row, so there is nothing to compare it with.
 */
export function uncheckedReferences(schema: Schema): Reference[] {
  const models = Object.values(schema.models).filter((model) => isOwned(model) && !model.isView);
  return models.flatMap((model) =>
    Object.values(model.relations)
      .map((relation): Reference => ({ model, relation, target: modelOf(schema, relation.model) }))
      .filter((reference) => reference.relation.fields.length > 0 && !isKept(schema, reference)),
  );
}

function isKept({ tenant }: Schema, { model, relation, target }: Reference): boolean {
  const { kind } = target.ownership;
  if (kind === "global" || kind === "tenant" || target.isView) return true;
  if (model.ownership.kind === "subEntity" && model.ownership.path[0] === relation.name) return true;
  return carriesTenant(relation, tenant.field);
}

/** The key `(organizationId, xId) → X(organizationId, id)` keeps the organisation by itself. */
export function carriesTenant(relation: Relation, tenantField: string): boolean {
  const position = relation.fields.indexOf(tenantField);
  return position >= 0 && relation.references[position] === tenantField;
}
