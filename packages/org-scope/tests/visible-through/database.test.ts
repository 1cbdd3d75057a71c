import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { applyPlan, makePlan } from "../../src/plan/index.ts";
import type { Schema } from "../../src/schema/types.ts";
import { verifyDatabase } from "../../src/verify/index.ts";
import { openOffice, type Office } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

const verify = (rows = false) => verifyDatabase(office.database.url, office.schema, { tenantRole: office.tenantRole, rows });
const errors = async () => (await verify()).filter(({ severity }) => severity === "error").map(({ rule, object }) => [rule, object]);

test("row-level security is forced on the table, and verified", async () => {
  expect(await errors()).toEqual([]);
  await office.database.sql('ALTER TABLE "Person" NO FORCE ROW LEVEL SECURITY; ALTER POLICY org_scope_tenant ON "Profile" USING (true)');
  expect(await errors()).toEqual([
    ["ROW_SECURITY_OFF", "row-security public.Person"],
    ["CHANGED", "policy public.Profile org_scope_tenant"],
  ]);
  await applyPlan(office.database.url, office.schema, { tenantRole: office.tenantRole });
  expect(await errors()).toEqual([]);
});

test("rows that must refer to somebody, and refer to one whom their organisation does not see, if it is asked to look", async () => {
  const found = (await verify(true)).filter(({ rule }) => rule === "UNSEEN_ROWS");
  expect(found).toEqual([
    expect.objectContaining({ severity: "warning", object: "reference public.Task reviewer", problem: expect.stringContaining("Person their own organisation does not see: 1.") }),
    expect.objectContaining({ object: "reference public.Step by", remedy: expect.stringContaining("members") }),
  ]);
});

test("the path must be readable for the tenant role", () => {
  const { models } = office.schema;
  const hidden = (name: string): Schema => ({ ...office.schema, models: { ...models, [name]: { ...models[name]!, isHidden: true } } });
  expect(() => makePlan(hidden("Member"))).toThrow(/^Person belongs to its organisation through Member, which is hidden/);
  const { personId } = models.Member!.scalars;
  const scalars = { ...models.Member!.scalars, personId: { ...personId!, isHidden: true } };
  expect(() => makePlan({ ...office.schema, models: { ...models, Member: { ...models.Member!, scalars } } })).toThrow(/^Member.personId is hidden, and the policy of Person reads it/);
});

test("the command line names the path", async () => {
  const folder = await mkdtemp(join(tmpdir(), "org-scope-path-"));
  const said: string[] = [];
  const cli = (...line: string[]) => main([...line, "--schema", join(folder, "schema.mjs")], {}, { out: (text) => void said.push(text), err: (text) => void said.push(text) }, folder);
  try {
    await writeFile(join(folder, "schema.mjs"), `export const schema = ${JSON.stringify(office.schema)};`);
    expect([await cli("check"), await cli("explain", "Person.findMany")]).toEqual([0, 0]);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(said[0]).toContain("Global rows that an organisation sees in part: Person through members, Profile through person.members, Guild through teams.");
  expect(said.join("\n")).toMatch(/visible through members[^]*public\.Person\n +EXISTS \(SELECT FROM "public"\."Member"/);
});
