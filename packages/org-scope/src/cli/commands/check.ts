import type { Schema } from "../../schema/types.ts";
import type { Arguments, Surroundings } from "../arguments.ts";
import { compareModels } from "../compare-models.ts";
import { findUrl, needUrl } from "../database-url.ts";
import { readCaptured, readModels } from "../files.ts";
import { describeVerdict, type Answer } from "../output.ts";
import { isGood, verdictOn } from "./verify.ts";

export async function checkCommand(args: Arguments, around: Surroundings): Promise<Answer> {
  const { schema } = await readCaptured(args.schemaFile);
  const differences = args.modelsFile === undefined ? [] : compareModels(schema, await readModels(args.modelsFile));
  const url = await findUrl(args, around);
  const verdict = url === undefined ? undefined : await verdictOn(await needUrl({ url }, around), schema, args);
  const text = [
    describeSchema(schema),
    args.modelsFile === undefined ? "List: none given (--models)." : `List: ${differences.length === 0 ? "the same models." : ""}`,
    ...differences.map(({ model, problem, remedy }) => `  ${model}: ${problem}\n    → ${remedy}`),
    verdict ? `Database: ${describeVerdict(verdict, args.isVerbose)}` : "Database: none given (--url, DIRECT_URL, DATABASE_URL or prisma.config).",
  ].join("\n");
  const data = { models: differences, findings: verdict?.findings ?? null, allowed: verdict?.allowed ?? null };
  return { text, data, isGood: differences.length === 0 && (verdict === undefined || isGood(verdict, args)) };
}

function describeSchema({ models }: Schema): string {
  const all = Object.values(models);
  const names = { scoped: "scoped", subEntity: "sub-entities", global: "global" };
  const kinds = Object.entries(names).map(([kind, name]) => `${all.filter(({ ownership }) => ownership.kind === kind).length} ${name}`);
  const paths = all.flatMap(({ name, ownership }) => (ownership.kind === "global" && ownership.visibleThrough ? [`${name} through ${ownership.visibleThrough.join(".")}`] : []));
  const visible = paths.length > 0 ? `\nGlobal rows that an organisation sees in part: ${paths.join(", ")}.` : "";
  return `Schema: ${all.length} models (${kinds.join(", ")}).${visible}`;
}
