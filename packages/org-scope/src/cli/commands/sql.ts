import { makePlan } from "../../plan/make-plan.ts";
import { toScript } from "../../plan/script.ts";
import type { Arguments } from "../arguments.ts";
import { readCaptured } from "../files.ts";
import type { Answer } from "../output.ts";

export async function sqlCommand({ schemaFile, plan: options }: Arguments): Promise<Answer> {
  const { schema } = await readCaptured(schemaFile);
  const plan = makePlan(schema, options);
  return { text: toScript(plan), data: plan, isGood: true };
}
