import { OrgScopeError, type Place } from "../errors.ts";
import { modelOf, type Model, type Relation, type Schema } from "../schema/types.ts";

/** Arguments of Prisma as plain objects. They are read, never written to. */
export type Args = Readonly<Record<string, unknown>>;

/** An id of the tenant model: a text, a uuid or an integer. */
export type TenantId = string | number | bigint;

/** What every rewriting function needs: the schema, the organisation, and where in the call it stands. */
export type Scope = {
  schema: Schema;
  organization: TenantId;
  place: Place;
  omitted?: Omitted;
};

/** Model → fields that the client leaves out unless it is asked for them: its option `omit`. */
export type Omitted = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The scope one step further down in the arguments. */
export function at(scope: Scope, ...steps: (string | number)[]): Scope {
  const path = [scope.place.path, ...steps].filter((step) => step !== undefined).join(".");
  return { ...scope, place: { ...scope.place, path } };
}

export function refuse(scope: Scope, reason: OrgScopeError["reason"], advice: string): never {
  throw new OrgScopeError(reason, scope.place, advice);
}

/** The filter that only rows pass that the organisation may see; undefined for a global model that everybody sees. */
export function ownedBy(scope: Scope, model: Model): Args | undefined {
  const { tenant } = scope.schema;
  const byField = { [tenant.field]: scope.organization };
  switch (model.ownership.kind) {
    case "scoped":
      return byField;
    case "tenant":
      return { [model.id[0] ?? "id"]: scope.organization };
    case "subEntity":
      return model.ownership.path.reduceRight<Args>((inner, relation) => ({ [relation]: inner }), byField);
    case "global":
      return model.ownership.visibleThrough && leadsToOwned(scope, model, model.ownership.visibleThrough);
  }
}

/** `["memberships"]` → `{ memberships: { some: { organizationId } } }` */
function leadsToOwned(scope: Scope, model: Model, [step = "", ...rest]: readonly string[]): Args {
  const relation = model.relations[step]!;
  const target = modelOf(scope.schema, relation.model);
  const inner = rest.length > 0 ? leadsToOwned(scope, target, rest) : ownedBy(scope, target);
  return { [step]: relation.isList ? { some: inner } : inner };
}

/**
 * The filter needed on the far side of a relation. None is needed where the join itself keeps the organisation:
 * a key that carries it, a child reached from its parent, a parent reached from its child, a global row reached from the
 * very row that makes it visible.
 */
export function ownedAcross(scope: Scope, model: Model, relation: Relation): Args | undefined {
  const target = modelOf(scope.schema, relation.model);
  return isKept(scope.schema, model, relation, target) ? undefined : ownedBy(scope, target);
}

/**
 * `ownedAcross` where Prisma takes conditions on columns alone, as in nested `updateMany` and `deleteMany`: a
 * sub-entity has no column that says whose it is.
 */
export function ownedByColumn(scope: Scope, model: Model, relation: Relation): Args | undefined {
  const owned = ownedAcross(scope, model, relation);
  const target = modelOf(scope.schema, relation.model);
  if (owned && target.ownership.kind === "subEntity") {
    refuse(
      scope,
      "UNSCOPED_WRITE",
      `Prisma cannot limit this to one organisation; write it on ${target.name}, with the condition that ${relation.inverse} is this ${model.name}.`,
    );
  }
  return owned;
}

function isKept({ tenant }: Schema, model: Model, relation: Relation, target: Model): boolean {
  if (model.ownership.kind === "global") return false;
  if (target.ownership.kind === "global") return target.ownership.visibleThrough?.join() === relation.inverse;
  const back = target.relations[relation.inverse];
  const [holder, other] = relation.fields.length > 0 ? [relation, target] : [back, model];
  if (!holder || holder.fields.length === 0) return false;
  const position = holder.fields.indexOf(tenant.field);
  if (position >= 0 && (holder.references[position] === tenant.field || other.name === tenant.model)) return true;
  if (target.ownership.kind === "subEntity" && target.ownership.path[0] === relation.inverse) return true;
  return model.ownership.kind === "subEntity" && model.ownership.path[0] === relation.name;
}

/**
 * `where` and a filter, both of which must hold. The caller's part stays at the top level: inside an `AND` Prisma
 * drops `OR: []`, which matches nothing, and all rows would match.
 */
export function both(where: unknown, filter: Args | undefined): Args | undefined {
  if (!filter) return where as Args | undefined;
  if (!isObject(where)) return filter;
  return { ...where, AND: [...listOf(where.AND), filter] };
}

/** A value, or a list of them, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * An object with keys, whatever its class: Prisma reads an instance's own fields as it reads a literal's.
 *
 * @throws OrgScopeError UNREADABLE_ARGUMENTS where Prisma would send something else than these keys, and what is put
 * beside them would be lost.
 */
export function isObject(value: unknown): value is Args {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  if (isDisguised(value)) {
    throw new OrgScopeError("UNREADABLE_ARGUMENTS", {}, "write the argument as a plain object, without toJSON, $type or __prismaRawParameters__.");
  }
  return true;
}

/** What Prisma's serializer (`serializeJsonQuery`) replaces by something else, or sends as it is. */
const isDisguised = (value: object): boolean =>
  "$type" in value || "__prismaRawParameters__" in value || ("toJSON" in value && typeof value.toJSON === "function");

/** Applies to a value or to each of a list, as Prisma takes either in many places. */
export function each(value: unknown, change: (one: unknown, index?: number) => unknown): unknown {
  return Array.isArray(value) ? value.map((one, index) => change(one, index)) : change(value);
}
