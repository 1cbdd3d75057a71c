import { ensureDatabase, startTemporaryPostgres } from "@heartco/dev-postgres";
import type { TestProject } from "vitest/node";
import { deployTo } from "./support/template";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser's URL of the template database, on a server that lives as long as the test run. */
    templateDatabaseUrl: string;
  }
}

/** One throw-away server for the whole run, with a deployed and empty database from which each test's own is cloned. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  const url = server.url("heartco_template");
  await ensureDatabase(url);
  await deployTo(url);
  project.provide("templateDatabaseUrl", url);
  return () => server.release();
}
