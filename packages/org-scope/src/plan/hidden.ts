import { modelOf, type Model, type Schema } from "../schema/types.ts";
import { isLimited, pathToTenant, tenantScalar } from "./ownership.ts";
import { PlanProblem } from "./problem.ts";

/** Policies read with the tenant role's rights: what they look at cannot be hidden from it. */
export function refuseHiddenKeys(schema: Schema): void {
  for (const model of Object.values(schema.models)) {
    if (!isLimited(model) || model.isHidden || model.isView) continue;
    const path = pathToTenant(schema, model);
    refuseHidden(model, path.length === 0 ? [tenantScalar(schema, model).name] : model.id, model.name);
    if (path.length > 0) followPath(schema, model, path);
  }
}

function followPath(schema: Schema, model: Model, path: readonly string[]): void {
  const { name: below } = model;
  for (const name of path) {
    const relation = model.relations[name]!;
    const next = modelOf(schema, relation.model);
    if (next.isHidden) throw new PlanProblem(`${below} belongs to its organisation through ${next.name}, which is hidden: hide ${below} as well, or show ${next.name}.`);
    const [holder, other, key] = relation.fields.length > 0 ? [model, next, relation] : [next, model, next.relations[relation.inverse]!];
    refuseHidden(holder, key.fields, below);
    refuseHidden(other, key.references, below);
    model = next;
  }
  refuseHidden(model, [tenantScalar(schema, model).name], below);
}

function refuseHidden(model: Model, fields: readonly string[], below: string): void {
  const hidden = fields.find((field) => model.scalars[field]?.isHidden);
  if (hidden) throw new PlanProblem(`${model.name}.${hidden} is hidden, and the policy of ${below} reads it: remove @org-scope.hidden there.`);
}
