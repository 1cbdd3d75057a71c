import { modelOf, type Model, type Schema } from "../schema/types.ts";
import { isOwned } from "./ownership.ts";
import { PlanProblem } from "./problem.ts";

/** Policies read with the tenant role's rights: what they look at cannot be hidden from it. */
export function refuseHiddenKeys(schema: Schema): void {
  for (const model of Object.values(schema.models)) {
    if (!isOwned(model) || model.isHidden || model.isView) continue;
    refuseHidden(model, model.ownership.kind === "scoped" ? [schema.tenant.field] : model.id, model.name);
    if (model.ownership.kind === "subEntity") followPath(schema, model, model.ownership.path);
  }
}

function followPath(schema: Schema, model: Model, path: readonly string[]): void {
  const below = model.name;
  for (const name of path) {
    const relation = model.relations[name]!;
    refuseHidden(model, relation.fields, below);
    model = modelOf(schema, relation.model);
    if (model.isHidden) throw new PlanProblem(`${below} belongs to its organisation through ${model.name}, which is hidden: hide ${below} as well, or show ${model.name}.`);
    refuseHidden(model, relation.references, below);
  }
  refuseHidden(model, [schema.tenant.field], below);
}

function refuseHidden(model: Model, fields: readonly string[], below: string): void {
  const hidden = fields.find((field) => model.scalars[field]?.isHidden);
  if (hidden) throw new PlanProblem(`${model.name}.${hidden} is hidden, and the policy of ${below} reads it: remove @org-scope.hidden there.`);
}
