import { planOptions, type PlanOptions } from "../plan/options.ts";
import { tenantCondition } from "../plan/policies.ts";
import { relationOf, spoken } from "../plan/quote.ts";
import { uncheckedReferences } from "../plan/references.ts";
import { rewriteOperation } from "../rewrite/operations.ts";
import type { TenantId } from "../rewrite/scope.ts";
import { modelOf, type Model, type Schema } from "../schema/types.ts";

export type Explained = {
  model: string;
  operation: string;
  ownership: Model["ownership"];
  /** The arguments as they go to Prisma. */
  args: unknown;
  /** Of the model and of those that the arguments name, the condition that PostgreSQL adds. */
  policies: Readonly<Record<string, string>>;
  /** References that a trigger compares when a row is written. */
  checkedReferences: readonly string[];
};

/** What both walls make of one operation. @throws OrgScopeError where the scoped client refuses it. */
export function explain(schema: Schema, organization: TenantId, model: string, operation: string, args: unknown, options: Partial<PlanOptions>): Explained {
  const { args: rewritten } = rewriteOperation(schema, organization, model, operation, args);
  const chosen = planOptions(schema, options);
  const models = [...modelsIn(schema, modelOf(schema, model), rewritten)].map((name) => modelOf(schema, name));
  const references = uncheckedReferences(schema).filter((reference) => reference.model.name === model);
  return {
    model,
    operation,
    ownership: modelOf(schema, model).ownership,
    args: rewritten,
    policies: Object.fromEntries(models.map((one) => [spoken(relationOf(one, chosen)), one.isHidden ? "closed" : tenantCondition(schema, chosen, one)])),
    checkedReferences: references.map(({ relation, target }) => `${relation.fields.join(", ")} → ${target.name}`),
  };
}

/** Models whose relations appear anywhere in the arguments. */
function modelsIn(schema: Schema, model: Model, value: unknown, found = new Set<string>()): Set<string> {
  found.add(model.name);
  if (Array.isArray(value)) for (const one of value) modelsIn(schema, model, one, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const relation = model.relations[key];
      modelsIn(schema, relation ? modelOf(schema, relation.model) : model, inner, found);
    }
  }
  return found;
}
