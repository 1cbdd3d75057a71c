import { ensureDatabase, startTemporaryPostgres } from "@heartco/dev-postgres";
import type { TestProject } from "vitest/node";
import { deployTo } from "./support/template";

declare module "vitest" {
  export interface ProvidedContext {
    /**
     * Superuser's URLs of the template database, one for each worker, on servers that live as long as the test run: roles
     * belong to a server, and what one file does to them must not reach another that runs beside it.
     */
    templateDatabaseUrls: string[];
  }
}

/** Throw-away servers for the whole run, each with a deployed and empty database from which each test's own is cloned. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = Math.max(1, project.vitest.config.maxWorkers);
  const servers = await Promise.all(Array.from({ length: workers }, () => startTemporaryPostgres()));
  const urls = servers.map((server) => server.url("heartco_template"));
  for (const url of urls) {
    await ensureDatabase(url);
    await deployTo(url);
  }
  project.provide("templateDatabaseUrls", urls);
  return async () => void (await Promise.all(servers.map((server) => server.release())));
}
