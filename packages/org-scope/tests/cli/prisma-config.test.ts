import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findUrl, needUrl, poolerNote } from "../../src/cli/database-url.ts";
import { urlOfPrismaConfig } from "../../src/cli/prisma-config.ts";

// Beside this file, so that Prisma is found from there.
const here = fileURLToPath(new URL(".", import.meta.url));
const folders: string[] = [];
let empty: string;

async function project(config: string): Promise<string> {
  const folder = await mkdtemp(join(here, "project-"));
  folders.push(folder);
  await writeFile(join(folder, "prisma.config.ts"), config);
  return folder;
}

beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), "org-scope-empty-"));
  folders.push(empty);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test("the database is the one of prisma.config, unless the environment or the command names another", async () => {
  const folder = await project(`import { defineConfig } from "prisma/config";
const url: string = await Promise.resolve("postgresql://localhost/migrated");
export default defineConfig({ schema: "schema.prisma", datasource: { url } });`);
  expect(await urlOfPrismaConfig(folder)).toBe("postgresql://localhost/migrated");
  const env = { DATABASE_URL: "postgresql://localhost/pooled", DIRECT_URL: "" };
  expect(await findUrl({ url: undefined }, { env: {}, folder })).toBe("postgresql://localhost/migrated");
  expect(await findUrl({ url: undefined }, { env, folder })).toBe("postgresql://localhost/pooled");
  expect(await findUrl({ url: undefined }, { env: { ...env, DIRECT_URL: "postgresql://localhost/direct" }, folder })).toBe("postgresql://localhost/direct");
  expect(await findUrl({ url: "postgresql://localhost/named" }, { env, folder })).toBe("postgresql://localhost/named");
});

test("without one, or with a broken one, it is said", async () => {
  expect(await urlOfPrismaConfig(empty)).toBeUndefined();
  await expect(needUrl({ url: undefined }, { env: {}, folder: empty })).rejects.toThrow(/No database: give --url/);
  const broken = await project(`import { defineConfig, env } from "prisma/config";
export default defineConfig({ datasource: { url: env("ORG_SCOPE_NOT_SET") } });`);
  await expect(urlOfPrismaConfig(broken)).rejects.toThrow(/ORG_SCOPE_NOT_SET[^]*Give --url, or set DIRECT_URL/);
});

test("a pooler in transaction mode is known by its port or by Prisma's parameter", () => {
  expect(poolerNote("postgresql://u:p@aws-0-eu-west-3.pooler.supabase.com:6543/postgres")).toMatch(/port 5432/);
  expect(poolerNote("postgresql://u:p@host:5432/db?pgbouncer=true")).toMatch(/DIRECT_URL/);
  expect(poolerNote("postgresql://u:p@aws-0-eu-west-3.pooler.supabase.com:5432/postgres")).toBeUndefined();
});
