import { planOptions, type PlanOptions } from "../plan/options.ts";
import { tenantCondition } from "../plan/policies.ts";
import { relationOf, spoken } from "../plan/quote.ts";
import { uncheckedReferences } from "../plan/references.ts";
import { createPrologue, type Statement } from "../pool/prologue.ts";
import { rewriteOperation } from "../rewrite/operations.ts";
import { modelOf, type Model, type Schema } from "../schema/types.ts";
import { isQuery, statementsOf, type Call, type GeneratedClient, type Statements } from "./statements.ts";

export type Explained = {
  model: string;
  operation: string;
  ownership: Model["ownership"];
  /** The arguments as the caller wrote them, and as they go to Prisma. */
  before: unknown;
  args: unknown;
  /** What travels in front of the statements; in a transaction, of its first. */
  prologue: readonly Statement[];
  /** What Prisma sends; nothing where its client was not found. */
  statements: Statements | undefined;
  /** Of each table that the statements, or without them the arguments, touch: the condition that PostgreSQL adds. */
  policies: Readonly<Record<string, string>>;
  /** References that a trigger compares when a row is written. */
  checkedReferences: readonly string[];
};

/** What all walls make of one operation. @throws OrgScopeError where the scoped client refuses it. */
export async function explainOperation(Client: GeneratedClient | undefined, call: Call): Promise<Explained> {
  const { schema, organization, model, operation, args: before } = call;
  const { args } = rewriteOperation(schema, organization, model, operation, before);
  const options = planOptions(schema, call.options);
  const statements = Client && (await statementsOf(Client, call));
  const models = statements ? modelsOfStatements(schema, options, statements) : [...modelsIn(schema, modelOf(schema, model), args)].map((name) => modelOf(schema, name));
  const references = uncheckedReferences(schema).filter((reference) => reference.model.name === model);
  return {
    model,
    operation,
    ownership: modelOf(schema, model).ownership,
    before,
    args,
    prologue: createPrologue({ role: options.tenantRole, setting: options.setting }).settings(String(organization)),
    statements,
    policies: Object.fromEntries(models.map((one) => [spoken(relationOf(one, options)), one.isHidden ? "closed" : tenantCondition(schema, options, one)])),
    checkedReferences: references.map(({ relation, target }) => `${relation.fields.join(", ")} → ${target.name}`),
  };
}

function modelsOfStatements(schema: Schema, options: PlanOptions, { found, absent = [] }: Statements): Model[] {
  const text = [...found, ...absent].filter(isQuery).map(({ sql }) => sql).join("\n");
  return Object.values(schema.models).filter((model) => {
    const { schema: space, name } = relationOf(model, options);
    return text.includes(`"${space}"."${name}"`);
  });
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
