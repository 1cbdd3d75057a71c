import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chooseSchemaEngine } from "@heartco/dev-postgres/prisma-cli";
import type { Dmmf } from "../../../src/schema/dmmf.ts";

/** What Prisma makes of a schema's text: the data model that generators receive, and the statements that create it. */
export type PrismaSchema = { dmmf: Dmmf; datamodel: string; ddl: string };

const prisma = dirname(createRequire(import.meta.url).resolve("prisma/package.json"));
const generator = fileURLToPath(new URL("dump-generator.mjs", import.meta.url));

/** Asks Prisma's CLI, once for each text on a machine: it takes seconds. The URL is any database; nothing is done to it. */
export async function readPrismaSchema(models: string, url: string): Promise<PrismaSchema> {
  const version = JSON.parse(await readFile(join(prisma, "package.json"), "utf8")) as { version: string };
  const known = join(tmpdir(), `org-scope-schemas-${version.version}`, `${createHash("sha256").update(models).digest("hex")}.json`);
  if (!existsSync(known)) await remember(known, await askPrisma(models, url));
  return JSON.parse(await readFile(known, "utf8")) as PrismaSchema;
}

async function askPrisma(models: string, url: string): Promise<PrismaSchema> {
  chooseSchemaEngine();
  const folder = await mkdtemp(join(tmpdir(), "org-scope-schema-"));
  const [schema, dump] = [join(folder, "schema.prisma"), join(folder, "dump.json")];
  await writeFile(schema, `generator dump {\n  provider = "node \\"${generator}\\""\n  output = "${dump}"\n  previewFeatures = ["views"]\n}\n${models}`);
  await writeFile(join(folder, "prisma.config.mjs"), `export default { schema: "schema.prisma", datasource: { url: ${JSON.stringify(url)} } };\n`);
  const cli = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(prisma, "build/index.js"), ...args], { cwd: folder, env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1" } });
  await cli("generate");
  const { stdout: ddl } = await cli("migrate", "diff", "--from-empty", "--to-schema", schema, "--script");
  const dumped = JSON.parse(await readFile(dump, "utf8")) as Omit<PrismaSchema, "ddl">;
  await rm(folder, { recursive: true });
  return { ...dumped, ddl };
}

/** In one step, as other test runs may look at the same time. */
async function remember(file: string, schema: PrismaSchema): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(schema));
  await rename(unfinished, file);
}
