import { ensureDatabase, startTemporaryPostgres } from "@heartco/dev-postgres";
import type { TestProject } from "vitest/node";
import { build } from "../scripts/steps/build";
import { demoData } from "../scripts/steps/demo-data";
import { migrations } from "../scripts/steps/migrations";
import { referenceData } from "../scripts/steps/reference-data";
import { security } from "../scripts/steps/security";
import { findChromium } from "../scripts/support/chromium";
import { freePort } from "../scripts/support/free-port";
import { newRun } from "../scripts/support/new-run";
import { startNext } from "../scripts/support/next-server";
import { doSteps } from "../scripts/support/step";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the application answers, without a slash at the end. */
    appUrl: string;
    /** Superuser's URL of the application's database, which holds the demo data. */
    databaseUrl: string;
    /** The browser's program. */
    chromium: string;
    /** People of the demo data. */
    accounts: { email: string; password: string; description: string }[];
  }
}

/** The application as `npm start` serves it, on a throw-away database with the demo data. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (!chromium) throw new Error("There is no Chromium: install one, or name it in CHROMIUM_PATH.");
  const server = await startTemporaryPostgres();
  const url = server.url("heartco");
  await ensureDatabase(url);
  const run = newRun();
  run.port = await freePort();
  Object.assign(run.env, { DATABASE_URL: url, DIRECT_URL: url, APP_URL: `http://localhost:${run.port}`, DEMO_DATA: "1" });
  await doSteps([migrations, security, referenceData, demoData, build], run);
  const next = await startNext("start", run.port, run.env);
  project.provide("appUrl", `http://localhost:${run.port}`);
  project.provide("databaseUrl", url);
  project.provide("chromium", chromium);
  project.provide("accounts", run.accounts);
  return async () => {
    await next.stop();
    await server.release();
  };
}
