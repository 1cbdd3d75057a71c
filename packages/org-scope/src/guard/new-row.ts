import { modelOf, type Model } from "../schema/types.ts";
import { at, isObject, refuse, type Args, type Scope } from "../rewrite/scope.ts";
import { tenantRelation } from "../rewrite/tenant-field.ts";
import type { Link } from "../rewrite/nested/nested-writes.ts";
import { idOf, refuseForeign, saidByValue, strictest, wayTo, type Said } from "./named.ts";
import { checkNestedWrites } from "./nested-writes.ts";
import { sent } from "./sent.ts";

/** Refuses a new row that does not say whose it is. `link` is the relation that a nested create comes by. */
export function checkNewRow(scope: Scope, model: Model, data: unknown, link?: Link): void {
  const row: Args = isObject(data) ? data : {};
  switch (model.ownership.kind) {
    case "scoped":
      checkNewScopedRow(scope, model, row, link);
      break;
    case "subEntity":
      checkParent(scope, model, model.ownership.path, row, link);
      break;
    case "tenant":
      refuse(scope, "UNSCOPED_WRITE", `a ${model.name} is founded outside of any organisation: use the client without the guard, and say why.`);
  }
  checkNestedWrites(scope, model, row);
}

function checkNewScopedRow(scope: Scope, model: Model, row: Args, link: Link | undefined): void {
  const said = saidByData(scope, model, row);
  if (said === "foreign") refuseForeign(scope);
  if (said === "own" || (link && carriesTenant(scope, link))) return;
  const { field } = scope.schema.tenant;
  refuse(scope, "UNNAMED_ORGANIZATION", `write \`${field}\` into the new row${field in row ? ` (it is ${String(row[field])} here)` : ""}.`);
}

/** What the data of a row says of its organisation, as a column or as `organization: { connect }`. */
export function saidByData(scope: Scope, model: Model, data: Args): Said {
  const column = sent(data, scope.schema.tenant.field);
  const relation = tenantRelation(scope.schema, model);
  const related = relation && sent(data, relation.name);
  const said = [saidByColumn(scope, column)];
  if (relation && related !== undefined) said.push(saidByConnect(at(scope, relation.name), model, relation.model, related));
  return strictest(said);
}

/** `{ set: … }` is the long form of a change; any other change, such as an increment, leads away. */
function saidByColumn(scope: Scope, column: unknown): Said {
  const value = isObject(column) && "set" in column ? column.set : column;
  return isObject(value) ? "foreign" : saidByValue(scope, value);
}

function saidByConnect(scope: Scope, model: Model, tenant: string, related: unknown): Said {
  const connect = isObject(related) && Object.keys(related).length === 1 ? related.connect : undefined;
  const id = idOf(modelOf(scope.schema, tenant));
  if (!isObject(connect)) refuse(scope, "UNSCOPED_WRITE", `write \`connect: { ${id} }\`: a row of ${model.name} only ever belongs to the organisation that is worked for.`);
  const said = saidByValue(scope, sent(connect, id));
  if (said === "nothing") refuse(at(scope, "connect"), "UNNAMED_ORGANIZATION", `name the organisation by its ${id}.`);
  return said;
}

/**
 * A sub-entity has its organisation by its parent. That a parent is named is all that can be seen here: whose row a
 * bare `invoiceId` is, only the database knows. A parent that is connected with its organisation is checked by both.
 */
function checkParent(scope: Scope, model: Model, path: readonly string[], row: Args, link: Link | undefined): void {
  const parent = model.relations[path[0]!]!;
  if (link?.relation.inverse === parent.name && link.model.name === parent.model) return;
  if (isObject(sent(row, parent.name))) return;
  if (parent.fields.every((field) => sent(row, field) != null)) return;
  const inner = wayTo(path.slice(1), scope.schema.tenant.field);
  refuse(
    scope,
    "UNREACHED_PARENT",
    `name its ${parent.name}: \`${parent.name}: { connect: { …, ${inner} } }\`, or ${parent.fields.join(", ")} of a row that was read with its organisation.`,
  );
}

/** True when the parent's key, which Prisma fills in by itself, holds the organisation already. */
function carriesTenant({ schema }: Scope, { relation }: Link): boolean {
  const back = modelOf(schema, relation.model).relations[relation.inverse];
  return back?.fields.includes(schema.tenant.field) ?? false;
}
