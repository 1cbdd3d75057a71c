import { OrgScopeError } from "../errors.ts";
import { parseArguments, type Surroundings } from "./arguments.ts";
import { applyCommand } from "./commands/apply.ts";
import { checkCommand } from "./commands/check.ts";
import { explainCommand } from "./commands/explain.ts";
import { sqlCommand } from "./commands/sql.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { Command } from "./commands/command.ts";
import { tell } from "./failures.ts";
import { HELP, USAGE, WrongUse } from "./usage.ts";

export type Streams = { out(text: string): void; err(text: string): void };

const COMMANDS: Readonly<Record<string, Command>> = { check: checkCommand, sql: sqlCommand, apply: applyCommand, verify: verifyCommand, explain: explainCommand };

/** Runs the command line and gives the exit code: 0 good; 1 findings, or a refused operation; 2 wrong use, or it could not run. */
export async function main(args: readonly string[], env: Surroundings["env"], { out, err }: Streams, folder = process.cwd()): Promise<0 | 1 | 2> {
  try {
    const parsed = parseArguments(args);
    if (parsed.wantsHelp) {
      out(HELP[parsed.command ?? ""] ?? USAGE);
      return 0;
    }
    const command = COMMANDS[parsed.command ?? ""];
    if (!command) throw new WrongUse(parsed.command === undefined ? "No command given." : `There is no command ${parsed.command}.`);
    const { text, data, isGood, note } = await command(parsed, { env, folder });
    if (note) err(`${note}\n`);
    out(parsed.isJson ? `${JSON.stringify(data, null, 2)}\n` : text.endsWith("\n") ? text : `${text}\n`);
    return isGood ? 0 : 1;
  } catch (error) {
    const told = tell(error);
    if (told === undefined) throw error;
    err(`${told}\n`);
    return error instanceof OrgScopeError ? 1 : 2;
  }
}
