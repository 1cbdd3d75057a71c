import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program and gives its standard output; what it said is in the error where it fails. */
export async function run(cwd: string, file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 25, timeout: 120_000 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${[file, ...args].join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}
