import { SchemaProblem, type Declared } from "./annotations.ts";
import type { Model, Ownership, Relation, Schema } from "./types.ts";
import { checkPath, refuseCircles } from "./visible-through.ts";

export type Unclassified = Omit<Model, "ownership"> & { declared: Declared };
type Models = Readonly<Record<string, Unclassified>>;

/**
 * Decides for each model who owns its rows. What is neither scoped, nor declared global, nor reached from one
 * parent by required relations is refused: a model that nobody thought of must not pass for a harmless one.
 *
 * @throws SchemaProblem with one sentence for each model that is left open.
 */
export function classify(tenant: Schema["tenant"], models: Models): Schema {
  if (!models[tenant.model]) throw new SchemaProblem(`The schema has no model ${tenant.model}: name the model of an organisation by the option \`tenantModel\`.`);
  const problems: string[] = [];
  const classified = Object.values(models).map(({ declared, ...model }) => {
    try {
      return { ...model, ownership: ownershipOf(model.name, tenant, models, []) };
    } catch (error) {
      if (!(error instanceof SchemaProblem)) throw error;
      problems.push(error.message);
      return { ...model, ownership: { kind: "global", because: "" } as const };
    }
  });
  if (problems.length > 0) throw new SchemaProblem(problems.join("\n"));
  const schema = { tenant, models: Object.fromEntries(classified.map((model) => [model.name, model])) };
  refuseCircles(schema);
  return schema;
}

function ownershipOf(name: string, tenant: Schema["tenant"], models: Models, above: readonly string[]): Ownership {
  const model = models[name]!;
  if (name === tenant.model) return { kind: "tenant" };
  const own = model.scalars[tenant.field];
  if (own) return scopedOwnership(model, own.isRequired, tenant);
  if (model.declared && "global" in model.declared) return globalOwnership(model, model.declared, tenant, models);
  const parent = parentOf(model, tenant, models, [...above, name]);
  const over = ownershipOf(parent.model, tenant, models, [...above, name]);
  return { kind: "subEntity", path: over.kind === "subEntity" ? [parent.name, ...over.path] : [parent.name] };
}

function globalOwnership(model: Unclassified, { global: because, visibleThrough }: { global: string; visibleThrough?: readonly string[] }, tenant: Schema["tenant"], models: Models): Ownership {
  if (!visibleThrough) return { kind: "global", because };
  checkPath(model, visibleThrough, models, (name) => name === tenant.model || isOwned(name, tenant, models, []));
  return { kind: "global", because, visibleThrough };
}

function scopedOwnership(model: Unclassified, isRequired: boolean, tenant: Schema["tenant"]): Ownership {
  if (model.declared) throw new SchemaProblem(`${model.name} has ${tenant.field} and cannot be declared otherwise; remove the @org-scope line.`);
  if (!isRequired) throw new SchemaProblem(`${model.name}.${tenant.field} is optional, so some of its rows would have no organisation; make it required.`);
  return { kind: "scoped" };
}

/** Required relations that this side holds the key of and that lead to an owned model. */
function candidates(model: Unclassified, tenant: Schema["tenant"], models: Models, above: readonly string[]): Relation[] {
  return Object.values(model.relations).filter((relation) => {
    if (!relation.isRequired || relation.isList || relation.fields.length === 0 || above.includes(relation.model)) return false;
    return isOwned(relation.model, tenant, models, above);
  });
}

function isOwned(name: string, tenant: Schema["tenant"], models: Models, above: readonly string[]): boolean {
  const target = models[name]!;
  if (name === tenant.model || (target.declared && "global" in target.declared)) return false;
  return tenant.field in target.scalars || candidates(target, tenant, models, [...above, name]).length > 0;
}

function parentOf(model: Unclassified, tenant: Schema["tenant"], models: Models, above: readonly string[]): Relation {
  const found = candidates(model, tenant, models, above);
  const wanted = model.declared && "parent" in model.declared ? model.declared.parent : undefined;
  if (wanted) {
    const parent = found.find((relation) => relation.name === wanted);
    if (parent) return parent;
    throw new SchemaProblem(`${model.name}: "${wanted}" is no required relation to a model that belongs to an organisation.`);
  }
  if (found.length === 1) return found[0]!;
  const names = found.map((relation) => relation.name).join(", ");
  throw new SchemaProblem(
    found.length > 1
      ? `${model.name} could belong to an organisation through ${names}: say which by \`/// @org-scope.parent <relation>\` above the model.`
      : `${model.name} belongs to no organisation: add \`${tenant.field}\`, a required relation to a parent that has it, or \`/// @org-scope.global <reason>\` above the model.`,
  );
}
