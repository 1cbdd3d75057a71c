import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const program = fileURLToPath(new URL("./holder.ts", import.meta.url));

/** A process of its own that holds the server of `root` until it is killed. */
export async function startHolder(root: string): Promise<{ child: ChildProcess; port: number; url: string }> {
  const child = spawn(process.execPath, ["--import", tsx, program, root], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, ...(JSON.parse(line) as { port: number; url: string }) };
}

/** Kills without a chance to tidy up, and waits for the end. */
export async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
