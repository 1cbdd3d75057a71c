import { accessSync, chmodSync, constants } from "node:fs";
import { fileURLToPath } from "node:url";
import { acquirePostgres } from "./acquire";
import { ensureDatabase } from "./databases";

/** Commands that talk to a database; the others (generate, validate, format…) must not start one. */
const WITH_DATABASE = new Set(["migrate", "db", "studio"]);
/** Those of org-scope, which finds its database in prisma.config too. */
const OF_ORG_SCOPE = new Set(["apply", "verify", "check"]);

/** Points Prisma's CLI at the schema engine of this package, unless another one is set. */
export function chooseSchemaEngine(): void {
  const engine = fileURLToPath(new URL("../bin/schema-engine.mjs", import.meta.url));
  makeExecutable(engine);
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= engine;
}

/** Whether the command of these arguments (`process.argv.slice(2)`), Prisma's or org-scope's, talks to a database. */
export function needsDatabase(args: readonly string[]): boolean {
  const asksForHelp = args.some((word) => word === "--help" || word === "-h");
  const command = args.find((word) => !word.startsWith("-")) ?? "";
  return !asksForHelp && (WITH_DATABASE.has(command) || OF_ORG_SCOPE.has(command) || (command === "explain" && args.includes("--plan")));
}

/** The URL of a database of the embedded server, which runs until this process ends. */
export async function embeddedDatabaseUrl(root: string, database: string): Promise<string> {
  const server = await acquirePostgres({ root, log: (sentence) => process.stderr.write(`${sentence}\n`) });
  const url = server.url(database);
  await ensureDatabase(url);
  return url;
}

/** Some ways of copying a checkout lose the bit. */
function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
