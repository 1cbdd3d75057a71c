import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientTypes } from "../../src/generator/client-types.ts";
import { findClient } from "../../src/generator/find-client.ts";
import type { InputSchema } from "../../src/generator/input-types.ts";
import { capture } from "../../src/schema/capture.ts";
import { readPrismaSchema } from "../support/prisma-schema.ts";

const SCHEMAS = fileURLToPath(new URL("../schemas/", import.meta.url));
const names = readdirSync(SCHEMAS).filter((name) => name.endsWith(".prisma"));

/** No relation to the organisation, only its id; and no relation at all. */
const ALONE = `datasource db {
  provider = "postgresql"
}

model Organization {
  id String @id
}

model Setting {
  id             String @id
  organizationId String
  value          String
}
`;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "org-scope-types-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the declarations for a schema, and gives the file. */
async function declare(name: string, source: string): Promise<string> {
  const { dmmf, datamodel, clientFolder } = await readPrismaSchema(source);
  const tenant = source.includes("model Company ") ? { tenantModel: "Company", tenantField: "companyId" } : { tenantModel: "Organization", tenantField: "organizationId" };
  const schema = capture(dmmf, { ...tenant, datamodel });
  const file = join(folder, `${name}.d.ts`);
  writeFileSync(file, clientTypes(schema, (dmmf as unknown as { schema: InputSchema }).schema, join(clientFolder, "index.js")));
  return file;
}

function errorsOf(files: readonly string[]): string[] {
  const program = ts.createProgram(files, OPTIONS);
  const found = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
  return found.map(({ file, messageText }) => `${basename(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

test("the declarations hold together for every kind of schema", { timeout: 300_000 }, async () => {
  const files: string[] = [await declare("alone", ALONE)];
  for (const name of names) files.push(await declare(basename(name, ".prisma"), readFileSync(join(SCHEMAS, name), "utf8")));
  expect(errorsOf(files)).toEqual([]);
});

test("a row without a relation to its organisation is created without it, and with it", { timeout: 120_000 }, async () => {
  await declare("alone", ALONE);
  const accepted = join(folder, "accepted.ts");
  writeFileSync(
    accepted,
    `import type { Creates } from "./alone.js";
export async function accepted({ setting }: Creates): Promise<string> {
  await setting.create({ data: { id: "x", value: "y" } });
  await setting.createMany({ data: [{ id: "x", value: "y" }] });
  return (await setting.upsert({ where: { id: "x" }, create: { id: "x", value: "y", organizationId: "z" }, update: {} })).organizationId;
}
`,
  );
  const refused = join(folder, "refused.ts");
  writeFileSync(refused, `import type { Creates } from "./alone.js";\nexport const refused = ({ setting }: Creates) => setting.create({ data: { id: "x" } });\n`);
  expect(errorsOf([accepted])).toEqual([]);
  expect(errorsOf([refused]).join()).toContain("refused.ts: Type '{ id: string; }' is not assignable");
});

test.each([
  ["prisma-client-js", true, "../prisma", "../prisma/index.js"],
  ["prisma-client", true, "../prisma", "../prisma/client.js"],
  ["prisma-client-js", false, "../prisma", "@prisma/client"],
])("the client of %s (in a folder of its own: %s) is found", (provider, isCustomOutput, path, module) => {
  const generators = [{ provider: { value: "other" }, output: { value: "/x/y" } }, { provider: { value: provider }, output: { value: "/a/prisma" }, isCustomOutput }];
  expect(findClient("/a/org-scope", generators)).toEqual({ folder: path, module });
  expect(findClient("/a/org-scope", [])).toBeUndefined();
});
