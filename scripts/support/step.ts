import { Refusal } from "./run";

/** What the steps of a start hand on to each other. */
export type Run = {
  /** The environment of everything that is started; steps add to it. */
  env: NodeJS.ProcessEnv;
  port: number;
  /** True when the database is the embedded one, which is nobody's but this checkout's. */
  embedded: boolean;
  /** People to sign in as, if there is demo data. */
  accounts: { email: string; password: string; description: string }[];
  /** What has to be given back at the end, last first. */
  cleanups: (() => Promise<void>)[];
};

/** One step: a title, and work that answers a few words on what it did. */
export type Step = { title: string; work(run: Run): Promise<string> };

/** Does the steps in order, with the time that each took; the first that fails ends the run with its reason. */
export async function doSteps(steps: readonly Step[], run: Run): Promise<void> {
  for (const { title, work } of steps) {
    const begin = Date.now();
    try {
      const outcome = await work(run);
      console.log(`✓ ${title.padEnd(12)} ${seconds(begin)}  ${outcome}`);
    } catch (error) {
      console.error(`✗ ${title.padEnd(12)} ${seconds(begin)}`);
      throw error;
    }
  }
}

/** Time since `begin`, as `12.3 s`. */
export function seconds(begin: number): string {
  return `${((Date.now() - begin) / 1000).toFixed(1)} s`.padStart(7);
}

/** Runs a script's main function; whatever happens, what was taken is given back. */
export async function main(run: Run, body: () => Promise<number>): Promise<void> {
  let code = 1;
  try {
    code = await body();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : error);
  }
  for (const cleanup of run.cleanups.reverse()) await cleanup();
  process.exit(code);
}
