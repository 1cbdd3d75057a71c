import { modelOf, type Model, type Relation } from "../schema/types.ts";
import { rewriteNestedWrites } from "./nested/nested-writes.ts";
import { refusePathKey } from "./path-key.ts";
import { isObject, refuse, type Args, type Scope } from "./scope.ts";
import { tenantRelation, withoutTenant } from "./tenant-field.ts";

type Parent = { model: Model; relation: Relation };

/**
 * The data of a new row, stamped with the organisation. `parent` is the relation that a nested create comes by;
 * `isAmongRelations` says that another row of the same list is in the form of relations, so that this one must be.
 */
export function rewriteCreate(scope: Scope, model: Model, data: unknown, parent?: Parent, isAmongRelations = false): unknown {
  if (!isObject(data)) return data;
  refusePathKey(scope, model, data);
  const own = rewriteNestedWrites(scope, model, withoutTenant(scope, model, data));
  if (model.ownership.kind !== "scoped") return own;
  const relation = tenantRelation(scope.schema, model);
  // Below the organisation itself Prisma fills the column in, and takes no relation to it.
  if (parent && relation && isInverse(parent.relation, relation)) return own;
  if (isAmongRelations || isRelationForm(model, own)) {
    if (relation) return { ...own, [relation.name]: { connect: { [relation.references[0]!]: scope.organization } } };
    if (isPartOfKeys(scope, model)) return stampedByKey(scope, model, own);
  }
  return parent && carriesTenant(scope, parent) ? own : { ...own, [scope.schema.tenant.field]: scope.organization };
}

/** Among relations Prisma takes no column that keys hold: one of these must bring the organisation along. */
function stampedByKey(scope: Scope, model: Model, data: Args): Args {
  const { field } = scope.schema.tenant;
  if (Object.values(model.relations).some(({ name, fields }) => fields.includes(field) && data[name] !== undefined)) return data;
  return refuse(scope, "MIXED_FORMS", `${model.name} has no relation to its organisation: write its keys as columns, beside which ${field} can stand.`);
}

const isPartOfKeys = ({ schema }: Scope, { relations }: Model): boolean => Object.values(relations).some(({ fields }) => fields.includes(schema.tenant.field));

/** A row of `createMany`: columns only. */
export function rewriteCreateManyRow(scope: Scope, model: Model, data: unknown, parent?: Parent): unknown {
  if (!isObject(data)) return data;
  refusePathKey(scope, model, data);
  const own = withoutTenant(scope, model, data);
  const stamped = model.ownership.kind === "scoped" && !(parent && carriesTenant(scope, parent));
  return stamped ? { ...own, [scope.schema.tenant.field]: scope.organization } : own;
}

/** Prisma takes keys either as columns or as relations, never both in one object. */
export function isRelationForm(model: Model, data: Args): boolean {
  return Object.entries(data).some(([key, value]) => value !== undefined && (model.relations[key]?.fields.length ?? 0) > 0);
}

const isInverse = (one: Relation, other: Relation): boolean => one.relationName === other.relationName && one.inverse === other.name;

/** True when the parent's key, which Prisma fills in by itself, holds the organisation already. */
function carriesTenant({ schema }: Scope, { relation }: Parent): boolean {
  const back = modelOf(schema, relation.model).relations[relation.inverse];
  return back?.fields.includes(schema.tenant.field) ?? false;
}
