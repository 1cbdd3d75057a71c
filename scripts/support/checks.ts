import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { findOrInstallChromium } from "./chromium";
import { programs, root } from "./project";
import { quietly, show } from "./run";
import { countTests, NOTHING, type Counts } from "./test-report";

/** What a check found: its tests, if it has any, and why it was left out, if it was. */
export type Outcome = { ok: boolean; counts: Counts; skipped?: string };

export type Check = { title: string; work(env: NodeJS.ProcessEnv): Promise<Outcome> };

const lint: Check = {
  title: "Lint",
  work: async (env) => withoutTests(await show(programs.eslint, ["."], env)),
};

const types: Check = {
  title: "Types",
  async work(env) {
    // Next.js' own declarations (style sheets, routes), which are not in the repository.
    await quietly(programs.next, ["typegen"], env);
    return withoutTests(await show(programs.tsc, ["--noEmit"], env));
  },
};

const unitAndDatabase: Check = {
  title: "Unit and database tests",
  work: (env) => runVitest("tests", ["--project", "unit", "--project", "db"], env),
};

const browser: Check = {
  title: "Browser tests",
  async work(env) {
    if (!hasTests(join(root, "e2e"))) return { ok: true, counts: NOTHING, skipped: "there are none in e2e/" };
    const chromium = findOrInstallChromium();
    if (!chromium) {
      return { ok: true, counts: NOTHING, skipped: "no Chromium was found; install one, or name it in CHROMIUM_PATH" };
    }
    return runVitest("browser", ["--config", "vitest.e2e.config.ts"], { ...env, CHROMIUM_PATH: chromium });
  },
};

/** Everything that must hold, the quickest to tell first. Those of one group take one core each, and are done side by side. */
export const checks: readonly (readonly Check[])[] = [[lint, types], [unitAndDatabase], [browser]];

/** A failure of a check that has no tests counts as one, so that the closing line cannot look well. */
function withoutTests(code: number): Outcome {
  return { ok: code === 0, counts: code === 0 ? NOTHING : { ...NOTHING, failed: 1 } };
}

async function runVitest(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const report = join(root, ".data", "reports", `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await show(programs.vitest, ["run", ...args, ...reporters], env);
  const counts = countTests(report);
  return { ok: code === 0, counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts };
}

function hasTests(folder: string): boolean {
  return readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith(".test.ts"));
}
