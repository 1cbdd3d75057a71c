import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Dmmf } from "../../src/schema/dmmf.ts";
import { databaseUrl } from "./database.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CACHE = at("../../../../node_modules/.cache/org-scope-fixtures");
const PRISMA = at("../../../../node_modules/prisma");
const SCHEMA_ENGINE = at("../../../dev-postgres/bin/schema-engine.mjs");
const DUMP_GENERATOR = at("./dump-generator.mjs");

/** What Prisma makes of a schema's text: the data model that generators receive, the statements that create its tables, and its client. */
export type PrismaSchema = { dmmf: Dmmf; datamodel: string; tables: string; clientFolder: string; hash: string };

/**
 * Asks Prisma's CLI, once for each text (datasource, models; no generators) on a machine: it takes seconds. What it said
 * is kept in `node_modules/.cache`, and holds nothing of this package's sources, so that a change of them costs nothing.
 */
export async function readPrismaSchema(source: string): Promise<PrismaSchema> {
  const text = `${GENERATORS}${source}`;
  const hash = createHash("sha256").update(makers()).update(text).digest("hex").slice(0, 16);
  const folder = join(CACHE, hash);
  if (!existsSync(folder)) await build(folder, text);
  const dumped = JSON.parse(readFileSync(join(folder, "dump.json"), "utf8")) as Pick<PrismaSchema, "dmmf" | "datamodel">;
  return { ...dumped, tables: readFileSync(join(folder, "tables.sql"), "utf8"), clientFolder: join(folder, "client"), hash };
}

const GENERATORS = `generator client {
  provider        = "prisma-client-js"
  output          = "./client"
  previewFeatures = ["views"]
}

generator dump {
  provider        = "node \\"${DUMP_GENERATOR}\\""
  output          = "./dump.json"
  previewFeatures = ["views"]
}

`;

/** What the answer depends on besides the text: Prisma's version and the ways of asking. */
const makers = (): string => [join(PRISMA, "package.json"), DUMP_GENERATOR, at("./prisma-schema.ts")].map((file) => readFileSync(file, "utf8")).join("\n");

/** Built aside and moved into place, so that a run that was cut off leaves nothing half made. */
async function build(folder: string, text: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  writePrismaProject(aside, text);
  try {
    await Promise.all([prisma(aside, "generate"), prisma(aside, "migrate", "diff", "--from-empty", "--to-schema", "schema.prisma", "--script", "--output", "tables.sql")]);
    if (!existsSync(folder)) renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** A folder in which Prisma's CLI can run. */
export function writePrismaProject(folder: string, schema: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "schema.prisma"), schema);
  writeFileSync(join(folder, "prisma.config.mjs"), `export default { schema: "schema.prisma", datasource: { url: process.env.DATABASE_URL } };\n`);
}

/** Runs a command of Prisma's CLI; the database that it is given is not touched. */
export async function prisma(cwd: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl("postgres"), PRISMA_SCHEMA_ENGINE_BINARY: SCHEMA_ENGINE, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await promisify(execFile)(process.execPath, [join(PRISMA, "build/index.js"), ...args], { cwd, env });
}
