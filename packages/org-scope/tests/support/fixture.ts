import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Schema } from "../../src/schema/types.ts";
import { createDatabase, databaseUrl, ensureTemplate, type Database } from "./database.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CACHE = at("../../../../node_modules/.cache/org-scope-fixtures");
const PRISMA = at("../../../../node_modules/prisma/build/index.js");
const SCHEMA_ENGINE = at("../../../dev-postgres/bin/schema-engine.mjs");
const GENERATOR = at("../../bin/generator.mjs");

export type FixtureOptions = {
  tenantModel?: string;
  tenantField?: string;
};

export type Fixture<Client> = {
  schema: Schema;
  /** The generated class. */
  PrismaClient: new (options: object) => Client;
  Prisma: Record<string, unknown>;
  /** A database of one's own with the fixture's tables, empty and without any policy. */
  createDatabase(): Promise<Database>;
};

/**
 * A schema of `tests/fixtures/<name>`, generated, with its tables. Clients are kept in `node_modules/.cache` until the
 * schema or the generator changes; databases are cloned from a template that each run makes once.
 */
export async function loadFixture<Client>(name: string, options: FixtureOptions = {}): Promise<Fixture<Client>> {
  const source = readFileSync(at(`../fixtures/${name}/schema.prisma`), "utf8");
  return loadSchema(source, options);
}

/** As `loadFixture`, for a schema's text (models and datasource, no generators). */
export async function loadSchema<Client>(source: string, options: FixtureOptions = {}): Promise<Fixture<Client>> {
  const text = `${generators(options)}\n${source}`;
  const hash = createHash("sha256").update(makersText()).update(text).digest("hex").slice(0, 16);
  const folder = join(CACHE, hash);
  if (!existsSync(folder)) await build(folder, text);
  const template = `org_scope_${hash}`;
  await ensureTemplate(template, readFileSync(join(folder, "tables.sql"), "utf8"));
  const require = createRequire(join(folder, "client", "index.js"));
  const client = require("./index.js") as { PrismaClient: Fixture<Client>["PrismaClient"]; Prisma: Record<string, unknown> };
  const captured = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "org-scope", "schema.js")).href)) as { schema: Schema };
  return { schema: captured.schema, PrismaClient: client.PrismaClient, Prisma: client.Prisma, createDatabase: () => createDatabase(template) };
}

/** What a generated fixture depends on besides its own text: the generator's sources and Prisma's version. */
function makersText(): string {
  const folders = [at("../../src/schema"), at("../../src/generator")];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return [...files, at("../../../../node_modules/prisma/package.json")].map((file) => readFileSync(file, "utf8")).join("\n");
}

function generators({ tenantModel, tenantField }: FixtureOptions): string {
  const option = (name: string, value: string | undefined) => (value ? `  ${name} = "${value}"\n` : "");
  return `generator client {
  provider = "prisma-client-js"
  output   = "./client"
}

generator orgScope {
  provider = "node \\"${GENERATOR}\\""
  output   = "./org-scope"
${option("tenantModel", tenantModel)}${option("tenantField", tenantField)}}
`;
}

/** Built aside and moved into place, so that a run that was cut off leaves nothing half made. */
async function build(folder: string, text: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, "schema.prisma"), text);
  writeFileSync(join(aside, "prisma.config.mjs"), `export default { schema: "schema.prisma", datasource: { url: process.env.DATABASE_URL } };\n`);
  await prisma(aside, "generate");
  await prisma(aside, "migrate", "diff", "--from-empty", "--to-schema", "schema.prisma", "--script", "--output", "tables.sql");
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

async function prisma(cwd: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl("postgres"), PRISMA_SCHEMA_ENGINE_BINARY: SCHEMA_ENGINE, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await promisify(execFile)(process.execPath, [PRISMA, ...args], { cwd, env });
}
