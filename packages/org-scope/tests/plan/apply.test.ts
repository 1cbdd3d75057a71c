import { afterAll, beforeAll, expect, test } from "vitest";
import { applyPlan, makePlan } from "../../src/plan/index.ts";
import type { Schema } from "../../src/schema/types.ts";
import { MAPPED, mappedRows, uuid } from "./support/mapped.ts";
import { openSmallWorld, type SmallWorld } from "./support/small-world.ts";

let world: SmallWorld;

beforeAll(async () => {
  world = await openSmallWorld(MAPPED);
});
afterAll(() => world?.close());

/** The schema as if some models had never been there. */
function without(schema: Schema, ...names: string[]): Schema {
  const models = Object.values(schema.models)
    .filter((model) => !names.includes(model.name))
    .map((model) => ({ ...model, relations: Object.fromEntries(Object.entries(model.relations).filter(([, relation]) => !names.includes(relation.model))) }));
  return { ...schema, models: Object.fromEntries(models.map((model) => [model.name, model])) };
}

const ours = async (): Promise<string[]> => {
  const { rows } = await world.query(`
    SELECT 'policy ' || polrelid::regclass || polname AS name FROM pg_policy WHERE starts_with(polname, 'org_scope_')
    UNION ALL SELECT 'trigger ' || tgrelid::regclass || tgname FROM pg_trigger WHERE starts_with(tgname, 'org_scope_')
    UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'org_scope'::regnamespace ORDER BY 1`);
  return (rows as { name: string }[]).map(({ name }) => name);
};

test("a database without the tables is told so, and left as it was", async () => {
  const [label] = Object.values(world.schema.models).filter((model) => model.name === "Label");
  const models = { ...world.schema.models, Fresh: { ...label!, name: "Fresh", table: "fresh", relations: {} } };
  await expect(world.apply({ ...world.schema, models })).rejects.toThrow("no table core.fresh: run `npx prisma migrate deploy` first");
  expect((await world.query("SELECT to_regnamespace('org_scope') AS found")).rows).toEqual([{ found: null }]);
});

test("two at once: one does the work, the other finds it done", async () => {
  const both = await Promise.all([world.apply(), world.apply()]);
  expect(both.map(({ changed }) => changed).sort()).toEqual([false, true]);
});

test("again changes nothing", async () => {
  expect(await world.apply()).toMatchObject({ changed: false, steps: [], dropped: [] });
  expect((await world.query("SELECT count(*)::int AS n FROM org_scope.applied")).rows).toEqual([{ n: 1 }]);
});

test("what was changed by hand is put right, and nothing else is touched", async () => {
  await world.query(`
    ALTER POLICY org_scope_tenant ON core."Label" USING (true);
    DROP TRIGGER org_scope_move ON sales.notes;
    ALTER TABLE core.contacts NO FORCE ROW LEVEL SECURITY;
    REVOKE DELETE ON core."Shelf" FROM ${world.options.tenantRole}`);
  const { steps } = await world.apply();
  expect([...steps].sort()).toEqual([
    "policy core.Label org_scope_tenant",
    `privileges ${world.options.tenantRole} core.Shelf`,
    "row-security core.contacts",
    "trigger sales.notes org_scope_move",
  ]);
  expect((await world.apply()).changed).toBe(false);
});

test("a table that a migration made anew is protected again", async () => {
  await world.query(`DROP TABLE core."ShelfPin"; CREATE TABLE core."ShelfPin" (id uuid PRIMARY KEY, "ofZone" text NOT NULL, "ofNo" integer NOT NULL, zone text, number integer)`);
  const { steps } = await world.apply();
  expect(steps).toEqual(expect.arrayContaining(["row-security core.ShelfPin", "policy core.ShelfPin org_scope_tenant", "trigger core.ShelfPin org_scope_reference_insert"]));
  expect(steps.every((object) => object.includes("ShelfPin"))).toBe(true);
});

test("a plan without a model drops what was the model's, and closes its table", async () => {
  const before = await ours();
  await world.apply(without(world.schema, "Note", "NoteReply"));
  const left = await ours();
  expect(before.filter((name) => name.includes("notes")).length).toBeGreaterThan(0);
  expect(left.filter((name) => name.includes("notes"))).toEqual([]);
  await expect(world.asTenant(uuid("a", 0), "SELECT FROM sales.notes")).rejects.toMatchObject({ code: "42501" });
  await world.apply();
  expect(await ours()).toEqual(before);
});

test("policies and triggers of others stay", async () => {
  await world.query(`CREATE POLICY theirs ON core."Label" AS RESTRICTIVE TO ${world.owner} USING (true)`);
  await world.apply(without(world.schema, "Note", "NoteReply"));
  await world.apply();
  expect((await world.query("SELECT 1 FROM pg_policy WHERE polname = 'theirs'")).rowCount).toBe(1);
});

test("another tenant role takes over; the former one keeps nothing", async () => {
  const former = world.options.tenantRole;
  const next = former.replace("_tenant", "_other");
  await world.query(mappedRows("a") + mappedRows("b"));
  await world.apply(world.schema, { tenantRole: next, loginRole: former.replace("_tenant", "_login") });
  await expect(world.asTenant(uuid("a", 0), "SELECT FROM core.contacts")).rejects.toMatchObject({ code: "42501" });
  world.options.tenantRole = former;
  await world.apply();
  expect((await world.asTenant(uuid("a", 0), "SELECT FROM core.contacts")).rowCount).toBe(1);
});

test("two databases of one server make the same role at once", async () => {
  const other = await openSmallWorld(MAPPED);
  const options = { tenantRole: world.options.tenantRole.replace("_tenant", "_shared"), applicationRoles: [world.owner] };
  try {
    const both = await Promise.all([world, other].map(({ superuserUrl, schema }) => applyPlan(superuserUrl, schema, options)));
    expect(both.map(({ changed }) => changed)).toEqual([true, true]);
  } finally {
    await other.close();
  }
});

test("what a policy reads cannot be hidden", async () => {
  const { Note, Contact } = world.schema.models;
  const hiding = (model: object) => makePlan({ ...world.schema, models: { ...world.schema.models, ...model } });
  expect(() => hiding({ Note: { ...Note!, isHidden: true } })).toThrow("NoteReply belongs to its organisation through Note, which is hidden");
  const scalars = { ...Contact!.scalars, companyId: { ...Contact!.scalars.companyId!, isHidden: true } };
  expect(() => hiding({ Contact: { ...Contact!, scalars } })).toThrow("Contact.companyId is hidden");
});

test("a role that can log in is no tenant role", async () => {
  await expect(world.apply(world.schema, { tenantRole: world.owner })).rejects.toThrow("choose another tenant role");
});
