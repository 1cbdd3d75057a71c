import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Schema } from "../../src/schema/types.ts";
import { loadSchema } from "../support/fixture.ts";
import { prisma, writePrismaProject } from "../support/prisma-schema.ts";

const GENERATOR = fileURLToPath(new URL("../../bin/generator.mjs", import.meta.url));

const MODELS = `datasource db {
  provider = "postgresql"
}

model Tenant {
  id    Int    @id
  tasks Task[]
}

model Task {
  id       Int    @id
  tenantId Int
  tenant   Tenant @relation(fields: [tenantId], references: [id])
}
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "org-scope-generator-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function generate(models: string): Promise<void> {
  const generator = `generator orgScope {
  provider    = "node \\"${GENERATOR}\\""
  output      = "./org scope"
  tenantModel = "Tenant"
  tenantField = "tenantId"
}
`;
  writePrismaProject(folder, `${generator}\n${models}`);
  await prisma(folder, "generate");
}

test("`prisma generate` writes the captured schema and the names of models by ownership", async () => {
  await generate(MODELS);
  const written = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "org scope/schema.js")).href)) as { schema: Schema };
  const { schema } = await loadSchema(MODELS, { tenantModel: "Tenant", tenantField: "tenantId" });
  // The options of the plan stand in the generator's block, which the fixture has not.
  expect(written.schema).toEqual({ ...schema, plan: {} });
  const declarations = readFileSync(join(folder, "org scope/schema.d.ts"), "utf8");
  expect(declarations).toMatch(/ScopedModel =\s+\| "Task";/);
  expect(declarations).toMatch(/SubEntityModel =\s+never;/);
});

test("a model that is left open stops `prisma generate` with the sentence", async () => {
  const open = `${MODELS}\nmodel Draft {\n  id     Int   @id\n  taskId Int?\n  task   Task? @relation(fields: [taskId], references: [id])\n}\n`.replace("tenant   Tenant", "drafts   Draft[]\n  tenant   Tenant");
  await expect(generate(open)).rejects.toMatchObject({ stderr: expect.stringContaining("Draft belongs to no organisation: add `tenantId`, a required relation to a parent that has it") });
});
