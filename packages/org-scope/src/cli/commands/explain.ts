import { tenantIdField, tenantType } from "../../plan/tenant-setting.ts";
import type { TenantId } from "../../rewrite/scope.ts";
import { MODEL_OPERATIONS } from "../../client/model-operations.ts";
import type { Schema } from "../../schema/types.ts";
import type { Arguments, Surroundings } from "../arguments.ts";
import { needUrl } from "../database-url.ts";
import { describeExplained } from "../describe-explained.ts";
import { explainOperation } from "../../explain/explain-operation.ts";
import { queryPlans } from "../../explain/query-plans.ts";
import { readCaptured, readClient } from "../files.ts";
import type { Answer } from "../output.ts";
import { WrongUse } from "../usage.ts";

export async function explainCommand(args: Arguments, around: Surroundings): Promise<Answer> {
  const { schema, clientFolder } = await readCaptured(args.schemaFile);
  const [call = "", json = "{}"] = args.rest;
  const [model, operation] = named(schema, call);
  const Client = await readClient(args.clientFolder ?? clientFolder, args.clientFolder !== undefined);
  const organization = tenantId(schema, args.organization);
  const explained = await explainOperation(Client, { schema, options: args.plan, organization, model, operation, args: parseJson(args.callArgs ?? json) });
  const plans = args.wantsQueryPlan ? await queryPlans(await needUrl(args, around), explained) : undefined;
  const data = plans ? { ...explained, queryPlans: [...plans.values()] } : explained;
  return { text: describeExplained(explained, plans), data, isGood: true };
}

/** The model by its name or as the client spells it. */
function named(schema: Schema, call: string): [string, string] {
  const [name = "", operation = ""] = call.split(".");
  if (!name || !operation) throw new WrongUse("explain needs <Model>.<operation>, e.g. `org-scope explain Invoice.findMany --args '{\"take\": 5}'`.");
  const model = [name, name.charAt(0).toUpperCase() + name.slice(1)].find((one) => one in schema.models);
  if (!model) throw new WrongUse(`The schema has no model ${name}.`);
  if (!MODEL_OPERATIONS.some((one) => one === operation)) throw new WrongUse(`There is no operation ${operation}; there are ${[...MODEL_OPERATIONS].join(", ")}.`);
  return [model, operation];
}

/** The organisation in the type of its id; a made-up one where none was named. */
function tenantId(schema: Schema, organization: string | undefined): TenantId {
  const isText = tenantType(tenantIdField(schema)) === "text" || tenantType(tenantIdField(schema)) === "uuid";
  if (isText) return organization ?? "organization";
  const id = Number(organization ?? 1);
  if (!Number.isSafeInteger(id)) throw new WrongUse(`--organization ${organization}: the ids of this schema are integers.`);
  return id;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new WrongUse(`The arguments are no JSON: ${json}`);
  }
}
