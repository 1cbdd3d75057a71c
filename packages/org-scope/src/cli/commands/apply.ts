import { applyPlan } from "../../plan/apply.ts";
import type { Arguments, Surroundings } from "../arguments.ts";
import { needUrl, poolerNote, schemaOfUrl } from "../database-url.ts";
import { readCaptured } from "../files.ts";
import { count, type Answer } from "../output.ts";

export async function applyCommand(args: Arguments, around: Surroundings): Promise<Answer> {
  const { schema } = await readCaptured(args.schemaFile);
  const url = await needUrl(args, around);
  const applied = await applyPlan(url, schema, { ...ofUrl(url), ...args.plan, ...(args.lockTimeout !== undefined && { lockTimeout: args.lockTimeout }) });
  const short = applied.hash.slice(0, 12);
  const text = applied.changed ? `Plan ${short} applied: ${count(applied.steps.length, "object")} made, ${applied.dropped.length} dropped.` : `Plan ${short} is in force; nothing to do.`;
  return { text, data: applied, isGood: true, note: poolerNote(url) };
}

/** The PostgreSQL schema that the URL names. */
export function ofUrl(url: string): { defaultSchema?: string } {
  const defaultSchema = schemaOfUrl(url);
  return defaultSchema === undefined ? {} : { defaultSchema };
}
