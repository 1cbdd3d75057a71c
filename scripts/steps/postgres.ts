import { acquirePostgres, ensureDatabase } from "@heartco/dev-postgres";
import { root } from "../support/project";
import type { Step } from "../support/step";

/** The database of DATABASE_URL, or without one the embedded server. */
export const postgres: Step = {
  title: "PostgreSQL",
  async work(run) {
    const configured = run.env.DATABASE_URL;
    if (configured) {
      // Migrations go past a pooler, where there is one.
      run.env.DIRECT_URL ||= configured;
      return new URL(run.env.DIRECT_URL).host;
    }
    const server = await acquirePostgres({ root, log: console.log });
    run.cleanups.push(() => server.release());
    const url = server.url("heartco");
    await ensureDatabase(url);
    run.env.DATABASE_URL = run.env.DIRECT_URL = url;
    run.embedded = true;
    return `embedded, port ${server.port}`;
  },
};
