import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { embeddedDatabaseUrl } from "@heartco/dev-postgres/prisma-cli";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The database that a deploy step works on: past the pooler where there is one, else the embedded server's. */
export async function deployUrl(): Promise<string> {
  const file = `${root}.env`;
  if (existsSync(file)) process.loadEnvFile(file);
  return process.env.DIRECT_URL || process.env.DATABASE_URL || embeddedDatabaseUrl(root, "heartco");
}
