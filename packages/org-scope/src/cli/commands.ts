import { applyPlan } from "../plan/apply.ts";
import { makePlan } from "../plan/make-plan.ts";
import { toScript } from "../plan/script.ts";
import { tenantIdField, tenantType } from "../plan/tenant-setting.ts";
import type { TenantId } from "../rewrite/scope.ts";
import type { Schema } from "../schema/types.ts";
import type { Finding } from "../verify/finding.ts";
import { verifyDatabase } from "../verify/verify.ts";
import type { Arguments } from "./arguments.ts";
import { compareModels } from "./compare-models.ts";
import { explain } from "./explain.ts";
import { readAllowed, readModels, readSchema } from "./files.ts";
import { count, describeExplained, describeFindings, type Answer } from "./output.ts";
import { WrongUse } from "./usage.ts";

type Command = (args: Arguments) => Promise<Answer>;

/** The commands by their names. */
export const COMMANDS: Readonly<Record<string, Command>> = { check, sql, apply, verify, explain: explainCommand };

async function check(args: Arguments): Promise<Answer> {
  const schema = await readSchema(args.schemaFile);
  const differences = args.modelsFile === undefined ? [] : compareModels(schema, await readModels(args.modelsFile));
  const findings = args.url === undefined ? undefined : await findingsOf(args, args.url);
  const models = Object.values(schema.models);
  const kinds = ["scoped", "subEntity", "global"].map((kind) => `${models.filter(({ ownership }) => ownership.kind === kind).length} ${kind === "subEntity" ? "sub-entities" : kind}`);
  const text = [
    `Schema: ${models.length} models (${kinds.join(", ")}).`,
    args.modelsFile === undefined ? "List: none given (--models)." : `List: ${differences.length === 0 ? "the same models." : ""}`,
    ...differences.map(({ model, problem, remedy }) => `  ${model}: ${problem}\n    → ${remedy}`),
    findings ? `Database: ${describeFindings(findings)}` : "Database: none given (--url, DIRECT_URL or DATABASE_URL).",
  ].join("\n");
  return { text, data: { models: differences, database: findings ?? null }, isGood: differences.length === 0 && isGood(findings ?? [], args) };
}

async function sql(args: Arguments): Promise<Answer> {
  const plan = makePlan(await readSchema(args.schemaFile), args.plan);
  return { text: toScript(plan), data: plan, isGood: true };
}

async function apply(args: Arguments): Promise<Answer> {
  const schema = await readSchema(args.schemaFile);
  const applied = await applyPlan(needUrl(args), schema, { ...args.plan, ...(args.lockTimeout !== undefined && { lockTimeout: args.lockTimeout }) });
  const short = applied.hash.slice(0, 12);
  const text = applied.changed ? `Plan ${short} applied: ${count(applied.steps.length, "object")} made, ${applied.dropped.length} dropped.` : `Plan ${short} is in force; nothing to do.`;
  return { text, data: applied, isGood: true };
}

async function verify(args: Arguments): Promise<Answer> {
  const findings = await findingsOf(args, needUrl(args));
  return { text: describeFindings(findings), data: findings, isGood: isGood(findings, args) };
}

async function explainCommand(args: Arguments): Promise<Answer> {
  const [call = "", json = "{}"] = args.rest;
  const [model, operation] = call.split(".");
  if (!model || !operation) throw new WrongUse("explain needs <Model>.<operation>, e.g. `org-scope explain Invoice.findMany '{\"take\": 5}'`.");
  const schema = await readSchema(args.schemaFile);
  const explained = explain(schema, tenantId(schema, args.organization), model, operation, parseJson(json), args.plan);
  return { text: describeExplained(explained), data: explained, isGood: true };
}

async function findingsOf(args: Arguments, url: string): Promise<Finding[]> {
  return verifyDatabase(url, await readSchema(args.schemaFile), { ...args.plan, rows: args.looksAtRows, allow: await readAllowed(args.allowFile) });
}

const isGood = (findings: readonly Finding[], { isStrict }: Arguments): boolean => !findings.some(({ severity }) => isStrict || severity === "error");

function needUrl({ url }: Arguments): string {
  if (url === undefined) throw new WrongUse("No database: give --url, or set DIRECT_URL or DATABASE_URL.");
  return url;
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
