import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSchema } from "./schema.js";
import { readSettings } from "./settings.js";

const folder = mkdtempSync(join(tmpdir(), "eslint-plugin-org-scope-"));
afterAll(() => rmSync(folder, { recursive: true }));

const captured = (field: string) => ({ tenant: { model: "Organization", field }, models: { Invoice: { name: "Invoice", id: ["id"], uniques: [], relations: {}, ownership: { kind: "scoped" as const } } } });

test("settings are completed, and a slip in their names is told", () => {
  expect(readSettings({}).unscoped).toEqual(["db", "prisma", "tx"]);
  expect(readSettings({ "org-scope": { scoped: ["tenantDb"] } })).toMatchObject({ scoped: ["tenantDb"], scopedTypes: ["OrgDb"] });
  expect(() => readSettings({ "org-scope": { scopped: ["tenantDb"] } })).toThrow('settings["org-scope"] has no "scopped"; it takes schema, unscoped, scoped');
});

test("the schema is an object or a module's path, and is read anew when the file changes", () => {
  expect(readSchema(captured("tenantId"), folder).byDelegate.get("invoice")?.name).toBe("Invoice");
  const path = join(folder, "schema.js");
  writeFileSync(path, `// Written by a generator.\nexport const schema = ${JSON.stringify(captured("a"))};\nexport const client = "../prisma";\n`);
  const first = readSchema("schema.js", folder);
  expect(first.tenant.field).toBe("a");
  expect(readSchema(path, "/")).toBe(first);
  writeFileSync(path, `export const schema = ${JSON.stringify(captured("b"))};`);
  utimesSync(path, new Date(), new Date(Date.now() + 5_000));
  expect(readSchema("schema.js", folder).tenant.field).toBe("b");
});

test("what is missing is told with what to do", () => {
  expect(() => readSchema(undefined, folder)).toThrow('This rule must know the models: give settings["org-scope"].schema');
  expect(() => readSchema("absent.js", folder)).toThrow(/absent\.js is not there: run `npx prisma generate`/);
  writeFileSync(join(folder, "other.js"), "export const x = 1;");
  expect(() => readSchema("other.js", folder)).toThrow(/other\.js does not hold a captured schema/);
});
