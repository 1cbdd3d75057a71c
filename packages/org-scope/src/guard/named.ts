import { modelOf, type Model } from "../schema/types.ts";
import { at, isObject, refuse, type Args, type Scope } from "../rewrite/scope.ts";
import { sent } from "./sent.ts";

/** What is said of the organisation: that of the guard, another, or nothing to rely on. */
export type Said = "own" | "foreign" | "nothing";

/**
 * Refuses a filter that does not limit rows to the organisation, at its top level or in an `AND`.
 * Rows of a global model are nobody's: nothing is asked of their filter.
 */
export function requireNamed(scope: Scope, model: Model, where: unknown): void {
  if (model.ownership.kind === "global") return;
  const said = saidBy(scope, model, where);
  if (said === "foreign") refuseForeign(scope);
  if (said === "own") return;
  const { field } = scope.schema.tenant;
  switch (model.ownership.kind) {
    case "scoped":
      return refuse(scope, "UNNAMED_ORGANIZATION", `write \`where: { …, ${field} }\`, as a plain value at the top level or in AND${found(where, field)}.`);
    case "tenant": {
      const id = idOf(model);
      return refuse(scope, "UNNAMED_ORGANIZATION", `write \`where: { ${id} }\` with the ${id} of the organisation that is worked for${found(where, id)}.`);
    }
    case "subEntity":
      return refuse(scope, "UNREACHED_PARENT", `${model.name} has no ${field}; reach it through its parent: \`where: { …, ${wayTo(model.ownership.path, field)} }\`.`);
  }
}

/** What a filter says: the strictest of its parts that must all hold. OR and NOT limit nothing that one could rely on. */
function saidBy(scope: Scope, model: Model, where: unknown): Said {
  return strictest(conjuncts(where).flatMap((part) => claims(scope, model, part)));
}

function claims(scope: Scope, model: Model, part: Args): Said[] {
  const { field } = scope.schema.tenant;
  switch (model.ownership.kind) {
    case "scoped":
      return [sent(part, field), ...inCompoundUniques(model, field, part)].map((value) => saidByValue(scope, value));
    case "tenant":
      return [saidByValue(scope, sent(part, idOf(model)))];
    case "subEntity": {
      const relation = model.relations[model.ownership.path[0]!]!;
      const filter = sent(part, relation.name);
      return isObject(filter) ? [saidBy(scope, modelOf(scope.schema, relation.model), sent(filter, "is") ?? filter)] : [];
    }
    case "global":
      return [];
  }
}

/** `where: { organizationId_id: { organizationId, id } }` */
function inCompoundUniques(model: Model, field: string, part: Args): unknown[] {
  return model.uniques
    .filter(({ fields }) => fields.length > 1 && fields.includes(field))
    .map(({ name }) => sent(part, name))
    .map((key) => (isObject(key) ? sent(key, field) : undefined));
}

/** A value says something where it is one, plainly or as `equals`; `in`, `not` and their like do not name one organisation. */
export function saidByValue({ organization }: Scope, value: unknown): Said {
  if (isObject(value)) {
    const { equals, ...others } = value;
    return Object.values(others).every((other) => other === undefined) && equals === organization ? "own" : "nothing";
  }
  if (value === organization) return "own";
  return value === undefined || value === null || typeof value === "object" ? "nothing" : "foreign";
}

export function strictest(said: readonly Said[]): Said {
  return said.includes("foreign") ? "foreign" : said.includes("own") ? "own" : "nothing";
}

/** A filter and all in its ANDs. */
function conjuncts(where: unknown): Args[] {
  if (Array.isArray(where)) return where.flatMap(conjuncts);
  return isObject(where) ? [where, ...conjuncts(sent(where, "AND"))] : [];
}

export function refuseForeign(scope: Scope): never {
  return refuse(scope, "FOREIGN_ORGANIZATION", "another organisation is named than the one that is worked for.");
}

export const idOf = (tenant: Model): string => tenant.id[0] ?? "id";

/** `invoice: { organizationId }` */
export const wayTo = (path: readonly string[], field: string): string => path.reduceRight((inner, relation) => `${relation}: { ${inner} }`, field);

/** What stands there instead, where that is the riddle. */
function found(where: unknown, field: string): string {
  if (!isObject(where) || !(field in where)) return "";
  const value = where[field];
  return ` (${field} is ${value === undefined || value === null ? String(value) : "a filter that more than one may pass"} here)`;
}

/** The scope of `where`, when an operation has one. */
export const inWhere = (scope: Scope): Scope => at(scope, "where");
