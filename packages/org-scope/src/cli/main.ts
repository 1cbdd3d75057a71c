import { OrgScopeError } from "../errors.ts";
import { PlanProblem } from "../plan/problem.ts";
import { parseArguments, type Environment } from "./arguments.ts";
import { COMMANDS } from "./commands.ts";
import { USAGE, WrongUse } from "./usage.ts";

export type Streams = { out(text: string): void; err(text: string): void };

/** Runs the command line and gives the exit code: 0 good, 1 findings, 2 wrong use. */
export async function main(args: readonly string[], env: Environment, { out, err }: Streams): Promise<number> {
  try {
    const parsed = parseArguments(args, env);
    if (parsed.wantsHelp) {
      out(USAGE);
      return 0;
    }
    const command = parsed.command === undefined ? undefined : COMMANDS[parsed.command];
    if (!command) throw new WrongUse(parsed.command === undefined ? "No command given." : `There is no command ${parsed.command}.`);
    const { text, data, isGood } = await command(parsed);
    out(parsed.isJson ? `${JSON.stringify(data, null, 2)}\n` : text.endsWith("\n") ? text : `${text}\n`);
    return isGood ? 0 : 1;
  } catch (error) {
    if (error instanceof WrongUse) {
      err(`${error.message}\nSee \`org-scope --help\`.\n`);
      return 2;
    }
    if (!isExpected(error)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}

/** Refusals of ours, and what PostgreSQL or the network answers, are told without a stack. */
function isExpected(error: unknown): error is Error {
  return error instanceof OrgScopeError || error instanceof PlanProblem || (error instanceof Error && "code" in error);
}
