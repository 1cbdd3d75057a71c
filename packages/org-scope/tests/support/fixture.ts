import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { Schema } from "../../src/schema/types";
import { createDatabase, databaseUrl, type Database } from "./database";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NODE_MODULES = at("../../../../node_modules");
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
 * A schema of `tests/fixtures/<name>`, generated and pushed. Within one run of the tests the work is done once a
 * schema: clients stay in a temporary folder, and databases are cloned from a template.
 */
export async function loadFixture<Client>(name: string, options: FixtureOptions = {}): Promise<Fixture<Client>> {
  const source = readFileSync(at(`../fixtures/${name}/schema.prisma`), "utf8");
  return loadSchema(source, options);
}

/** As `loadFixture`, for a schema's text (models and datasource, no generators). */
export async function loadSchema<Client>(source: string, options: FixtureOptions = {}): Promise<Fixture<Client>> {
  const text = `${generators(options)}\n${source}`;
  // The server's address tells one run from another.
  const hash = createHash("sha256").update(inject("templateDatabaseUrl")).update(text).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `org-scope-${hash}`);
  const template = `org_scope_${hash}`;
  if (!existsSync(folder)) await build(folder, text, template);
  const require = createRequire(join(folder, "client", "index.js"));
  const client = require("./index.js") as { PrismaClient: Fixture<Client>["PrismaClient"]; Prisma: Record<string, unknown> };
  const captured = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "org-scope", "schema.js")).href)) as { schema: Schema };
  return { schema: captured.schema, PrismaClient: client.PrismaClient, Prisma: client.Prisma, createDatabase: () => createDatabase(template) };
}

function generators({ tenantModel, tenantField }: FixtureOptions): string {
  const option = (name: string, value: string | undefined) => (value ? `  ${name} = "${value}"\n` : "");
  return `generator client {
  provider = "prisma-client-js"
  output   = "./client"
}

generator orgScope {
  provider = "node ${GENERATOR}"
  output   = "./org-scope"
${option("tenantModel", tenantModel)}${option("tenantField", tenantField)}}
`;
}

/** Built aside and moved into place, so that a run that was cut off leaves nothing half made. */
async function build(folder: string, text: string, template: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  symlinkSync(NODE_MODULES, join(aside, "node_modules"));
  writeFileSync(join(aside, "schema.prisma"), text);
  writeFileSync(join(aside, "prisma.config.mjs"), `export default { schema: "schema.prisma", datasource: { url: process.env.DATABASE_URL } };\n`);
  await prisma(aside, template, "generate");
  await (await createDatabase(undefined, template)).close();
  await prisma(aside, template, "db", "push");
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

async function prisma(cwd: string, database: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl(database), PRISMA_SCHEMA_ENGINE_BINARY: SCHEMA_ENGINE, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await promisify(execFile)(process.execPath, [PRISMA, ...args], { cwd, env });
}
