import { existsSync } from "node:fs";
import { join } from "node:path";
import { embeddedDatabaseUrl, needsDatabase, chooseSchemaEngine } from "@heartco/dev-postgres/prisma-cli";
import { defineConfig } from "prisma/config";
import { recordGenerated } from "./scripts/doctor/read/generated";

const root = import.meta.dirname;
const envFile = join(root, ".env");
if (existsSync(envFile)) process.loadEnvFile(envFile);

chooseSchemaEngine();

// What `prisma generate` makes, however it was called, is written down: an edit by hand is then found.
if (process.argv[2] === "generate") process.once("exit", (code) => code === 0 && recordGenerated(root));

/** Migrations go past the pooler: DIRECT_URL. Without any URL, against the embedded server. */
async function migrationUrl(): Promise<string | undefined> {
  const configured = process.env.DIRECT_URL || process.env.DATABASE_URL;
  if (configured) return configured;
  return needsDatabase(process.argv.slice(2)) ? embeddedDatabaseUrl(root, "heartco") : undefined;
}

const url = await migrationUrl();

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  ...(url !== undefined && { datasource: { url } }),
});
