import { modelOf, type Model } from "../schema/types.ts";
import { isObject, ownedBy, refuse, type Args, type Scope } from "./scope.ts";
import { tenantRelation } from "./tenant-field.ts";

/**
 * A cursor that stands on a row of the organisation or on none. Prisma reads the cursor's row by its key alone, so
 * the key must carry the organisation: a compound unique that holds it and the caller's fields is used.
 */
export function rewriteCursor(scope: Scope, model: Model, cursor: unknown): unknown {
  const { field } = scope.schema.tenant;
  if (!isObject(cursor) || model.ownership.kind !== "scoped") return cursor;
  const compound = model.uniques.find((unique) => unique.fields.includes(field) && unique.fields.every((name) => name === field || cursor[name] !== undefined));
  if (!compound) return { ...cursor, [field]: scope.organization };
  const key: Args = Object.fromEntries(compound.fields.map((name) => [name, name === field ? scope.organization : cursor[name]]));
  return { [compound.name]: key };
}

/**
 * The condition, for every row of a list, that its cursor stands on a row of the organisation; undefined where the
 * rewritten cursor says so itself. The key of a sub-entity or of a global row has no organisation in it, so the
 * way leads up to the organisation and down again to the cursor's row: a foreign cursor finds nothing, as one does that stands nowhere.
 */
export function cursorIsOwned(scope: Scope, model: Model, cursor: Args): Args | undefined {
  const { field } = scope.schema.tenant;
  const wanted = columnsOf(model, cursor);
  switch (model.ownership.kind) {
    case "tenant":
      return wanted;
    case "subEntity":
      return wayUpAndDown(scope, model, model.ownership.path, wanted);
    case "scoped":
      return wanted[field] === undefined ? undefined : { [field]: wanted[field] };
    case "global":
      return model.ownership.visibleThrough && wayUpAndDown(scope, model, pathToOwner(scope, model, model.ownership.visibleThrough), wanted);
  }
}

/** Up from any row of the model to the organisation, by each relation of the path, and down by the same to the wanted row. */
function wayUpAndDown(scope: Scope, model: Model, path: readonly string[], wanted: Args): Args {
  if (model.ownership.kind === "tenant") return { ...ownedBy(scope, model), ...wanted };
  const [name, ...rest] = path;
  const relation = name === undefined ? tenantRelation(scope.schema, model) : model.relations[name];
  if (!relation)
    refuse(
      scope,
      "UNSCOPED_ORDER",
      `${model.name} has no relation to its organisation, by which the row of the cursor could be told from another's; page by skip and take.`,
    );
  const parent = modelOf(scope.schema, relation.model);
  const down = { [relation.inverse]: parent.relations[relation.inverse]?.isList ? { some: wanted } : wanted };
  const further = wayUpAndDown(scope, parent, rest, down);
  return { [relation.name]: relation.isList ? { some: further } : further };
}

/** The relations that lead from global rows to the rows by which they are visible, and on to what has the organisation. */
function pathToOwner({ schema }: Scope, model: Model, path: readonly string[]): readonly string[] {
  const end = path.reduce((at, step) => modelOf(schema, at.relations[step]!.model), model);
  return end.ownership.kind === "subEntity" ? [...path, ...end.ownership.path] : path;
}

/** A key as a filter takes it: a compound one by its columns. */
function columnsOf(model: Model, cursor: Args): Args {
  const compound = new Set(model.uniques.filter(({ fields }) => fields.length > 1).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(cursor).flatMap(([key, value]) => (compound.has(key) && isObject(value) ? Object.entries(value) : [[key, value]])),
  );
}
