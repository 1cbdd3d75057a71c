import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program in a folder; its output is in the error when it fails. */
export async function runTool(program: string, args: readonly string[], cwd: string): Promise<void> {
  try {
    await promisify(execFile)(program, args, { cwd, env: { ...process.env, npm_config_update_notifier: "false" } });
  } catch (error) {
    const { stderr = "", stdout = "" } = error as { stderr?: string; stdout?: string };
    throw new Error(`${program} ${args.join(" ")}: ${`${stderr}${stdout}`.trim().split("\n").slice(-5).join("\n")}`, { cause: error });
  }
}
