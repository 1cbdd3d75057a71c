import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { capture } from "../../src/schema/capture.ts";
import type { Schema } from "../../src/schema/types.ts";
import { createDatabase, ensureTemplate, type Database } from "./database.ts";
import { readPrismaSchema } from "./prisma-schema.ts";

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

/** The schema of `tests/fixtures/<name>`: see `loadSchema`. */
export async function loadFixture<Client>(name: string, options: FixtureOptions = {}): Promise<Fixture<Client>> {
  const file = fileURLToPath(new URL(`../fixtures/${name}/schema.prisma`, import.meta.url));
  return loadSchema(readFileSync(file, "utf8"), options);
}

/**
 * A schema's text (datasource and models, no generators) as a captured schema, a generated client and databases, which
 * are cloned from a template that each run makes once.
 */
export async function loadSchema<Client>(source: string, options: FixtureOptions = {}): Promise<Fixture<Client>> {
  const { dmmf, datamodel, tables, clientFolder, hash } = await readPrismaSchema(source);
  const { tenantModel = "Organization", tenantField = "organizationId" } = options;
  const schema = capture(dmmf, { datamodel, tenantModel, tenantField });
  const template = `org_scope_${hash}`;
  await ensureTemplate(template, tables);
  const require = createRequire(join(clientFolder, "index.js"));
  const { PrismaClient, Prisma } = require("./index.js") as Pick<Fixture<Client>, "PrismaClient" | "Prisma">;
  return { schema, PrismaClient, Prisma, createDatabase: () => createDatabase(template) };
}
