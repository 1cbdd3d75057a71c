import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/project";
import { newContext } from "./context";
import { examine, isBad } from "./examine";
import { count, describe } from "./table";
import type { Trouble } from "./trouble";

/** Looks for these troubles, prints the table, and answers the exit code: 1 where there is any. */
export async function report(troubles: readonly Trouble[]): Promise<0 | 1> {
  const begin = Date.now();
  const envFile = join(root, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const context = await newContext(root, process.env);
  try {
    const examined = await examine(troubles, context);
    console.log(describe(examined, process.stdout.isTTY && !process.env.NO_COLOR));
    console.log(`\n${count(examined)}, in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
    return examined.some(isBad) ? 1 : 0;
  } finally {
    await context.release();
  }
}
