import type { Model, Relation, Schema } from "../schema/types.ts";
import { isObject, refuse, type Args, type Scope } from "./scope.ts";

/** The relation from a scoped model to its organisation; a model may have the column alone. */
export function tenantRelation(schema: Schema, model: Model): Relation | undefined {
  const { tenant } = schema;
  return Object.values(model.relations).find(
    (relation) => relation.model === tenant.model && relation.fields.length === 1 && relation.fields[0] === tenant.field,
  );
}

/**
 * The data without what it says of the organisation. Naming one's own is allowed and changes nothing; naming another,
 * by column or by relation, is refused: a row never changes organisation.
 */
export function withoutTenant(scope: Scope, model: Model, data: Args): Args {
  if (model.ownership.kind !== "scoped") return data;
  const { field } = scope.schema.tenant;
  const relation = tenantRelation(scope.schema, model);
  const { [field]: column, ...others } = data;
  if (column !== undefined && !isOwn(scope, isObject(column) && "set" in column ? column.set : column)) refuseForeign(scope, field);
  if (!relation) return others;
  const { [relation.name]: related, ...rest } = others;
  if (related !== undefined && !isOwnConnect(scope, relation, related)) refuseForeign(scope, relation.name);
  return rest;
}

function isOwnConnect(scope: Scope, relation: Relation, value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length !== 1 || !isObject(value.connect)) return false;
  const keys = Object.keys(value.connect);
  return keys.length === 1 && keys[0] === relation.references[0] && isOwn(scope, value.connect[keys[0]!]);
}

const isOwn = (scope: Scope, value: unknown): boolean => value === scope.organization;

function refuseForeign(scope: Scope, key: string): never {
  return refuse(scope, "FOREIGN_ORGANIZATION", `leave ${key} out: rows are stamped with the organisation of this client and never change it.`);
}
