import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Rule } from "../../src/verify/finding.ts";
import { inspectDatabase, verifyDatabase, type VerifyOptions } from "../../src/verify/index.ts";
import { INTEGERS, integerRows } from "../plan/support/integers.ts";
import { MAPPED } from "../plan/support/mapped.ts";
import { openSmallWorld, type SmallSchema, type SmallWorld } from "../plan/support/small-world.ts";

/** `by` the superuser unless it says otherwise; `undo` where `apply` does not put it right. */
type Trouble = { rule: Rule; object: string | RegExp; make: string; undo?: string; severity?: "warning" };

function troublesIn(small: SmallSchema, allow: Record<string, string>, troubles: (world: { role: string; owner: string }) => Record<string, Trouble>) {
  const world = {} as { it: SmallWorld };
  const names = Object.keys(troubles({ role: "", owner: "" }));
  const verify = (options: VerifyOptions = {}) => verifyDatabase(world.it.url, world.it.schema, { ...world.it.options, allow, ...options });

  beforeAll(async () => {
    world.it = await openSmallWorld(small);
    await world.it.apply();
  });
  afterAll(() => world.it?.close());

  test("a good database gives no finding", async () => {
    expect(await verify()).toEqual([]);
  });

  describe("finds", () => {
    afterEach(async () => {
      expect(await verify(), "put right").toEqual([]);
    });

    test.each(names)("%s", async (name) => {
      const { rule, object, make, undo, severity = "error" } = troubles({ role: world.it.options.tenantRole, owner: world.it.owner })[name]!;
      await world.it.asSuperuser(make);
      const findings = await verify();
      if (undo !== undefined) await world.it.asSuperuser(undo);
      await world.it.apply();
      expect(findings).toContainEqual({ severity, rule, object: typeof object === "string" ? object : expect.stringMatching(object), problem: expect.any(String), remedy: expect.any(String) });
    });
  });
  return { world, verify };
}

describe("mapped names", () => {
  troublesIn(MAPPED, { "unique core.Shelf Shelf_pkey": "tested here" }, ({ role, owner }) => ({
    "a policy that is gone": { rule: "MISSING", object: "policy sales.notes org_scope_tenant", make: "DROP POLICY org_scope_tenant ON sales.notes" },
    "a policy that was widened": { rule: "CHANGED", object: "policy sales.deal's table org_scope_tenant", make: `ALTER POLICY org_scope_tenant ON sales."deal's table" USING (true)` },
    "a policy that was given to all": { rule: "CHANGED", object: "policy core.Label org_scope_unscoped", make: 'ALTER POLICY org_scope_unscoped ON core."Label" TO PUBLIC' },
    "a policy of somebody else's for everybody": { rule: "FOREIGN_POLICY", object: "policy core.Label everybody", make: 'CREATE POLICY everybody ON core."Label" USING (true)', undo: 'DROP POLICY everybody ON core."Label"' },
    "row-level security that is off": { rule: "ROW_SECURITY_OFF", object: "row-security core.contacts", make: "ALTER TABLE core.contacts DISABLE ROW LEVEL SECURITY" },
    "row-level security that is not forced": { rule: "ROW_SECURITY_OFF", object: "row-security sales._DealToLabel", make: 'ALTER TABLE sales."_DealToLabel" NO FORCE ROW LEVEL SECURITY' },
    "a trigger that is gone": { rule: "MISSING", object: "trigger sales.notes org_scope_reference_insert", make: "DROP TRIGGER org_scope_reference_insert ON sales.notes" },
    "a trigger that is switched off": { rule: "CHANGED", object: "trigger sales.notes org_scope_move", make: "ALTER TABLE sales.notes DISABLE TRIGGER org_scope_move" },
    "a function that was changed": {
      rule: "CHANGED",
      object: "function move sales.notes",
      make: `CREATE OR REPLACE FUNCTION org_scope."move sales.notes"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
      undo: `ALTER FUNCTION org_scope."move sales.notes"() OWNER TO ${owner}`,
    },
    "a policy that no plan wants": { rule: "LEFT_OVER", object: "policy core.Label org_scope_old", make: `CREATE POLICY org_scope_old ON core."Label" TO ${owner} USING (true)` },
    "too few privileges": { rule: "CHANGED", object: `privileges ${role} core.contacts`, make: `REVOKE INSERT ON core.contacts FROM ${role}` },
    "too many privileges": { rule: "TOO_MANY_PRIVILEGES", object: "privileges core.companies", make: `GRANT DELETE ON core.companies TO ${role}` },
    "privileges by way of PUBLIC": { rule: "TOO_MANY_PRIVILEGES", object: "privileges core.contacts", make: "GRANT TRUNCATE ON core.contacts TO PUBLIC", undo: "REVOKE ALL ON core.contacts FROM PUBLIC" },
    "what is open to PUBLIC": { rule: "OPEN_TO_OTHERS", object: "role PUBLIC", make: "GRANT SELECT ON core.contacts TO PUBLIC", undo: "REVOKE ALL ON core.contacts FROM PUBLIC" },
    "a schema that cannot be used": { rule: "MISSING", object: `usage ${role} sales`, make: `REVOKE USAGE ON SCHEMA sales FROM ${role}` },
    "a table that the schema does not know": { rule: "UNKNOWN_RELATION", object: "core.extra", make: `CREATE TABLE core.extra (); GRANT SELECT ON core.extra TO ${role}`, undo: "DROP TABLE core.extra" },
    "a table that the database does not have": { rule: "MISSING_TABLE", object: "row-security core.Label", make: 'ALTER TABLE core."Label" RENAME TO away', undo: 'ALTER TABLE core.away RENAME TO "Label"' },
    "tables of tomorrow that the tenant may read": { rule: "TOO_MANY_PRIVILEGES", object: `default privileges ${owner} in core`, make: `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA core GRANT SELECT ON TABLES TO ${role}`, undo: `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA core REVOKE ALL ON TABLES FROM ${role}` },
    "a foreign key that is gone": {
      rule: "MISSING",
      object: "foreign key sales.deal's table (company_ref, contact ref)",
      make: `ALTER TABLE sales."deal's table" DROP CONSTRAINT "deal's table_company_ref_contact ref_fkey"`,
      undo: `ALTER TABLE sales."deal's table" ADD CONSTRAINT "deal's table_company_ref_contact ref_fkey" FOREIGN KEY (company_ref, "contact ref") REFERENCES core.contacts (company_ref, id) ON DELETE RESTRICT ON UPDATE CASCADE`,
    },
    "a foreign key of a join table that is not validated": {
      rule: "MISSING",
      object: "foreign key sales._DealToLabel (B)",
      make: `ALTER TABLE sales."_DealToLabel" DROP CONSTRAINT "_DealToLabel_B_fkey", ADD CONSTRAINT "_DealToLabel_B_fkey" FOREIGN KEY ("B") REFERENCES core."Label" (id) ON DELETE CASCADE ON UPDATE CASCADE NOT VALID`,
      undo: 'ALTER TABLE sales."_DealToLabel" VALIDATE CONSTRAINT "_DealToLabel_B_fkey"',
    },
    "a role that bypasses": { rule: "STRONG_ROLE", object: `role ${role}`, make: `ALTER ROLE ${role} BYPASSRLS`, undo: `ALTER ROLE ${role} NOBYPASSRLS` },
    "a role that can log in": { rule: "STRONG_ROLE", object: `role ${role}`, make: `ALTER ROLE ${role} LOGIN`, undo: `ALTER ROLE ${role} NOLOGIN` },
    "a role that belongs to another": { rule: "STRONG_ROLE", object: `role ${role}`, make: `GRANT pg_read_all_data TO ${role}`, undo: `REVOKE pg_read_all_data FROM ${role}` },
    "a role that owns a table": { rule: "STRONG_ROLE", object: `role ${role}`, make: `ALTER TABLE core."Label" OWNER TO ${role}`, undo: `ALTER TABLE core."Label" OWNER TO ${owner}` },
    "a role that may create": { rule: "STRONG_ROLE", object: `role ${role}`, make: `GRANT CREATE ON SCHEMA core TO ${role}`, undo: `REVOKE CREATE ON SCHEMA core FROM ${role}` },
    "a user that may not switch": { rule: "CANNOT_SWITCH", object: `member ${role} of CURRENT_USER`, make: `SET ROLE ${owner}; REVOKE ${role} FROM ${owner}` },
    "an owner that sees nothing": { rule: "OWNER_BLIND", object: /_blind$/, make: `CREATE ROLE ${owner}_blind; ALTER TABLE core.contacts OWNER TO ${owner}_blind`, undo: `ALTER TABLE core.contacts OWNER TO ${owner}; DROP OWNED BY ${owner}_blind; DROP ROLE ${owner}_blind` },
    "a foreign key that the schema does not know": {
      rule: "CROSSING_KEY",
      object: "foreign key core.ShelfItem extra",
      make: `ALTER TABLE core."ShelfItem" ADD COLUMN contact uuid, ADD CONSTRAINT extra FOREIGN KEY (contact) REFERENCES core.contacts`,
      undo: 'ALTER TABLE core."ShelfItem" DROP COLUMN contact',
    },
    "a unique over all organisations": { rule: "GLOBAL_UNIQUE", severity: "warning", object: "unique core.Label one_label", make: 'CREATE UNIQUE INDEX one_label ON core."Label" (md5(id::text))', undo: "DROP INDEX core.one_label" },
    "a unique over all organisations that only includes the organisation": {
      rule: "GLOBAL_UNIQUE",
      severity: "warning",
      object: "unique core.contacts one_contact",
      make: "ALTER TABLE core.contacts ADD COLUMN code int; CREATE UNIQUE INDEX one_contact ON core.contacts (code) INCLUDE (company_ref)",
      undo: "ALTER TABLE core.contacts DROP COLUMN code",
    },
    "a function that runs past the policies": {
      rule: "DEFINER_FUNCTION",
      severity: "warning",
      object: "function core.everything()",
      make: "CREATE FUNCTION core.everything() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM core.contacts'",
      undo: "DROP FUNCTION core.everything()",
    },
    "network roles of Supabase that only row-level security keeps out": { rule: "OPEN_TO_OTHERS", severity: "warning", object: "role anon", make: `CREATE ROLE anon; GRANT SELECT ON core.contacts TO anon`, undo: "DROP OWNED BY anon; DROP ROLE anon" },
  }));
});

describe("integers", () => {
  const reasons = {
    "foreign key public.Employee Employee_managerId_fkey": "tested here",
    "unique public.Employee Employee_badge_key": "tested here",
    "view public.Everyone": "tested here",
  };
  const { world, verify } = troublesIn(INTEGERS, reasons, ({ role, owner }) => ({
    "a sequence that was added": { rule: "CHANGED", object: `sequences ${role}`, make: `SET ROLE ${owner}; CREATE SEQUENCE late OWNED BY "Team".id`, undo: "DROP SEQUENCE late" },
    "a view that reads with its owner's rights": { rule: "VIEW_OF_OWNER", object: "view public.Headcount", make: 'ALTER VIEW "Headcount" RESET (security_invoker)', undo: 'ALTER VIEW "Headcount" SET (security_invoker = true)' },
    "network roles of Supabase": { rule: "OPEN_TO_OTHERS", object: "role authenticated", make: 'CREATE ROLE authenticated; GRANT SELECT ON "User" TO authenticated', undo: "DROP OWNED BY authenticated; DROP ROLE authenticated" },
    "a hidden column that can be read": { rule: "CHANGED", object: `privileges ${role} public.User`, make: `GRANT SELECT ("passwordHash") ON "User" TO ${role}` },
    "a hidden model that can be read": { rule: "TOO_MANY_PRIVILEGES", object: "privileges public.Session", make: `GRANT SELECT ON "Session" TO ${role}` },
    "an unknown view that shows all": { rule: "VIEW_OF_OWNER", object: "view public.all_badges", make: `CREATE VIEW all_badges AS SELECT badge FROM "Employee"; GRANT SELECT ON all_badges TO ${role}`, undo: "DROP VIEW all_badges" },
  }));

  test("warnings name what was allowed here", async () => {
    const findings = await verify({ allow: {} });
    expect(findings.map(({ severity, rule, object }) => [severity, rule, object])).toEqual([
      ["warning", "VIEW_OF_OWNER", "view public.Everyone"],
      ["warning", "CROSSING_KEY", "foreign key public.Employee Employee_managerId_fkey"],
      ["warning", "GLOBAL_UNIQUE", "unique public.Employee Employee_badge_key"],
    ]);
  });

  test("an allowance that nothing needs is a finding, and an error is never allowed", async () => {
    await world.it.query('ALTER TABLE "Team" DISABLE ROW LEVEL SECURITY');
    const findings = await verify({ allow: { ...reasons, "row-security public.Team": "no" } });
    await world.it.apply();
    expect(findings.map(({ rule }) => rule)).toEqual(["ROW_SECURITY_OFF", "STALE_ALLOWANCE"]);
  });

  test("a unique of values that nobody can guess is allowed, with the reason; a further column or an expression is not", async () => {
    const { schema, url, options } = world.it;
    const badge = { ...schema.models.Employee!.scalars.badge!, unguessable: "badges are random" };
    const Employee = { ...schema.models.Employee!, scalars: { ...schema.models.Employee!.scalars, badge } };
    const declared = { ...schema, models: { ...schema.models, Employee } };
    const { ["unique public.Employee Employee_badge_key"]: _, ...others } = reasons;
    await world.it.query('CREATE UNIQUE INDEX wide ON "Employee" (badge, id); CREATE UNIQUE INDEX folded ON "Employee" (badge, lower(badge))');
    const { findings, allowed } = await inspectDatabase(url, declared, { ...options, allow: others });
    await world.it.query("DROP INDEX wide, folded");
    expect(findings.map(({ object }) => object)).toEqual(["unique public.Employee folded", "unique public.Employee wide"]);
    expect(allowed).toContainEqual(expect.objectContaining({ object: "unique public.Employee Employee_badge_key", because: "badges are random" }));
    expect(allowed).toHaveLength(3);
  });

  test("rows that crossed before there was a trigger, if it is asked to look", async () => {
    await world.it.query(integerRows(1) + integerRows(2));
    expect(await verify({ rows: true })).toEqual([]);
    await world.it.asSuperuser(`SET session_replication_role = replica; UPDATE "Employee" SET "managerId" = 20 WHERE id = 10; INSERT INTO "_friends" VALUES (10, 20)`);
    const findings = await verify({ rows: true });
    expect(findings.map(({ rule, object }) => [rule, object])).toEqual([
      ["CROSSING_ROWS", "reference public.Employee manager"],
      ["CROSSING_ROWS", "reference public._friends"],
    ]);
  });

  test("a plan that was never applied, or not since the schema changed", async () => {
    const { schema } = world.it;
    const changed = { ...schema, models: { ...schema.models, Skill: { ...schema.models.Skill!, isHidden: true } } };
    const findings = await verifyDatabase(world.it.url, changed, { ...world.it.options, allow: reasons });
    expect(findings).toContainEqual(expect.objectContaining({ rule: "OUT_OF_DATE", object: `privileges ${world.it.options.tenantRole} public.Skill` }));
    const fresh = await openSmallWorld(INTEGERS);
    try {
      expect(await verifyDatabase(fresh.url, fresh.schema, fresh.options)).toContainEqual(expect.objectContaining({ severity: "error", rule: "NEVER_APPLIED" }));
    } finally {
      await fresh.close();
    }
  });
});
