import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { policiesMatch } from "../../src/verify/index.ts";
import { INTEGERS } from "../plan/support/integers.ts";
import { MAPPED } from "../plan/support/mapped.ts";
import { openSmallWorld, type SmallWorld } from "../plan/support/small-world.ts";

let world: SmallWorld;
let pool: Pool;

beforeAll(async () => {
  world = await openSmallWorld(MAPPED);
  await world.apply();
  pool = new Pool({ connectionString: world.url, max: 1 });
});
afterAll(async () => {
  await pool?.end();
  await world?.close();
});

const match = () => policiesMatch(pool, world.schema, world.options);

/** What makes a database unfit to serve; `undo` where `apply` does not put it right. */
const troubles: Record<string, { make(role: string): string; undo?(role: string): string; object: RegExp }> = {
  "a policy that is gone": { make: () => "DROP POLICY org_scope_tenant ON sales.notes", object: /^policy sales\.notes org_scope_tenant$/ },
  "a policy that was widened": { make: () => "ALTER POLICY org_scope_tenant ON core.contacts USING (true)", object: /^policy core\.contacts/ },
  "a policy that no plan wants": { make: (role) => `CREATE POLICY org_scope_more ON core.contacts TO ${role} USING (true)`, object: /org_scope_more$/ },
  "a policy of somebody else's": { make: () => "CREATE POLICY everybody ON core.contacts USING (true)", undo: () => "DROP POLICY everybody ON core.contacts", object: /everybody$/ },
  "row-level security that is not forced": { make: () => "ALTER TABLE core.contacts NO FORCE ROW LEVEL SECURITY", object: /^row-security core\.contacts$/ },
  "a table that is gone": { make: () => "ALTER TABLE sales.notes RENAME TO away", undo: () => "ALTER TABLE sales.away RENAME TO notes", object: /^row-security sales\.notes$/ },
  "a role that bypasses": { make: (role) => `ALTER ROLE ${role} BYPASSRLS`, undo: (role) => `ALTER ROLE ${role} NOBYPASSRLS`, object: /^role / },
  "a role that acts as another": { make: (role) => `GRANT pg_read_all_data TO ${role}`, undo: (role) => `REVOKE pg_read_all_data FROM ${role}`, object: /in pg_read_all_data$/ },
};

test.each(Object.keys(troubles))("%s is noticed, and put right is right", async (name) => {
  const { make, undo, object } = troubles[name]!;
  expect(await match()).toEqual({ matches: true });
  await world.asSuperuser(make(world.options.tenantRole));
  const found = await match();
  if (undo) await world.asSuperuser(undo(world.options.tenantRole));
  await world.apply();
  expect(found).toMatchObject({ matches: false, problem: expect.stringMatching(/^The database was changed since/), objects: expect.arrayContaining([expect.stringMatching(object)]) });
  expect(await match()).toEqual({ matches: true });
});

test("the plan of another schema does not match, nor of other options", async () => {
  const { Label, ...models } = world.schema.models;
  const another = { ...world.schema, models: { ...models, Label: { ...Label!, isHidden: true } } };
  const problem = "The plan that was applied to this database is not the one of this code.";
  expect(await policiesMatch(pool, another, world.options)).toEqual({ matches: false, problem, objects: [] });
  expect(await policiesMatch(pool, world.schema, { ...world.options, errorCode: "HC004" })).toMatchObject({ matches: false, problem });
});

test("a database to which no plan was applied, and one that does not answer", async () => {
  const fresh = await openSmallWorld(INTEGERS);
  const other = new Pool({ connectionString: fresh.url, max: 1 });
  try {
    expect(await policiesMatch(other, fresh.schema, fresh.options)).toMatchObject({ matches: false, problem: "No plan was ever applied to this database." });
  } finally {
    await other.end();
    await fresh.close();
  }
  const nowhere = new Pool({ connectionString: "postgresql://127.0.0.1:1/nothing" });
  await expect(policiesMatch(nowhere, world.schema)).rejects.toThrow(/ECONNREFUSED/);
  await nowhere.end();
});

test("a further role of the application may ask as well, and nothing is left on the connection", async () => {
  const role = `${world.options.tenantRole}_application`;
  await world.asSuperuser(`CREATE ROLE ${role} LOGIN PASSWORD 'pass'`);
  await world.apply(world.schema, { applicationRoles: [role] });
  const url = new URL(world.url);
  url.username = role;
  const other = new Pool({ connectionString: url.href, max: 1 });
  try {
    expect(await policiesMatch(other, world.schema, { ...world.options, applicationRoles: [role] })).toEqual({ matches: true });
    expect((await other.query("SHOW search_path")).rows[0]).toEqual({ search_path: '"$user", public' });
  } finally {
    await other.end();
    await world.apply();
  }
});
