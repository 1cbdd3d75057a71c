import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project";
import { Refusal } from "./run";
import { secret } from "./secrets";
import type { Run } from "./step";

/** The settings of a run: `.env`, the environment, and for a checkout that has neither, values of its own. */
export function newRun(): Run {
  const envFile = join(root, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal(`PORT is "${process.env.PORT}": it must be a number from 1 to 65535.`);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    BETTER_AUTH_SECRET: process.env.BETTER_AUTH_SECRET || secret("better-auth"),
    APP_URL: process.env.APP_URL || `http://localhost:${port}`,
    NEXT_TELEMETRY_DISABLED: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  return { env, port, embedded: false, accounts: [], cleanups: [] };
}
