import type { Schema } from "../../schema/types.ts";
import { inspectDatabase, type Verdict } from "../../verify/verify.ts";
import type { Arguments, Surroundings } from "../arguments.ts";
import { needUrl, poolerNote } from "../database-url.ts";
import { readAllowed, readCaptured } from "../files.ts";
import { describeVerdict, type Answer } from "../output.ts";
import { ofUrl } from "./apply.ts";

export async function verifyCommand(args: Arguments, around: Surroundings): Promise<Answer> {
  const { schema } = await readCaptured(args.schemaFile);
  const url = await needUrl(args, around);
  const verdict = await verdictOn(url, schema, args);
  return { text: describeVerdict(verdict, args.isVerbose), data: verdict, isGood: isGood(verdict, args), note: poolerNote(url) };
}

export async function verdictOn(url: string, schema: Schema, args: Arguments): Promise<Verdict> {
  return inspectDatabase(url, schema, { ...ofUrl(url), ...args.plan, rows: args.looksAtRows, allow: await readAllowed(args.allowFile) });
}

export const isGood = ({ findings }: Verdict, { isStrict }: Arguments): boolean => !findings.some(({ severity }) => isStrict || severity === "error");
