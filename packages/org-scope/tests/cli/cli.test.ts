import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { INTEGERS } from "../plan/support/integers.ts";
import { openSmallWorld, type SmallWorld } from "../plan/support/small-world.ts";

let world: SmallWorld;
let folder: string;
let schema: string;

beforeAll(async () => {
  world = await openSmallWorld(INTEGERS);
  folder = await mkdtemp(join(tmpdir(), "org-scope-cli-"));
  schema = await file("schema.mjs", `export const schema = ${JSON.stringify(world.schema)};`);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const cli = (...args: string[]) => cliAs(world.options.tenantRole, ...args);

async function cliAs(role: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const streams = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  return { code: await main([...args, "--schema", schema, "--tenant-role", role], {}, streams, folder), ...said };
}

const SCOPED = ["Employee", "Skill", "Team", "Secret", "Headcount", "Everyone"];

test("help, and wrong use", async () => {
  expect(await cli("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage: org-scope") });
  const wrong: [string[], RegExp][] = [
    [[], /No command/],
    [["guess"], /no command guess/],
    [["sql", "--colour"], /Unknown option/],
    [["verify"], /DIRECT_URL/],
    [["explain"], /<Model>\.<operation>/],
    [["explain", "Team.findMany", "{"], /no JSON/],
    [["explain", "Team.guess"], /no operation guess; there are findMany/],
    [["explain", "Ghost.findMany"], /no model Ghost/],
    [["explain", "Team.findMany", "--client", "/nowhere"], /npx prisma generate/],
    [["explain", "Team.findMany", "--organization", "one"], /integers/],
    [["sql", "--error-code", "nope"], /SQLSTATE/],
    [["check", "--models", "/nowhere.json"], /cannot be read/],
  ];
  for (const [args, sentence] of wrong) expect(await cli(...args)).toMatchObject({ code: 2, err: expect.stringMatching(sentence) });
  for (const command of ["check", "sql", "apply", "verify", "explain"]) {
    expect(await cli(command, "--help")).toMatchObject({ code: 0, out: expect.stringMatching(new RegExp(`^Usage: org-scope ${command} [^]*Exit codes`)) });
  }
});

test("a schema that was not captured: the command to run is said", async () => {
  const said: string[] = [];
  const code = await main(["sql", "--schema", join(folder, "nowhere.js")], {}, { out() {}, err: (text) => void said.push(text) }, folder);
  expect([code, said.join("")]).toEqual([2, expect.stringContaining("run `npx prisma generate`")]);
});

test("sql prints a script that does what apply does", async () => {
  const other = await openSmallWorld(INTEGERS);
  try {
    const { code, out } = await cliAs(other.options.tenantRole, "sql");
    expect(code).toBe(0);
    await other.query(out);
    expect((await other.query("SELECT 1 FROM pg_policies WHERE policyname = 'org_scope_tenant'")).rowCount).toBeGreaterThan(5);
  } finally {
    await other.close();
  }
});

test("apply, and apply again", async () => {
  expect(await cli("apply", "--url", world.url)).toMatchObject({ code: 0, out: expect.stringContaining("applied") });
  expect(await cli("apply", "--url", world.url)).toMatchObject({ code: 0, out: expect.stringContaining("nothing to do") });
});

test("what cannot be done is told with what to do, and exit code 2", async () => {
  const url = (change: (url: URL) => void) => {
    const other = new URL(world.url);
    change(other);
    return other.href;
  };
  const failures: [string, RegExp][] = [
    ["postgresql://127.0.0.1:1/nothing", /^Nothing answers at the database's address[^]*ECONNREFUSED/],
    [url((one) => (one.pathname = "/not_there")), /no such database/],
    [url((one) => (one.username = `${world.owner}_nobody`)), /refuses the user or the password|refuses the user/],
    ["nonsense", /cannot be understood/],
  ];
  for (const [given, sentence] of failures) {
    for (const command of ["apply", "verify"]) expect(await cli(command, "--url", given)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(sentence) });
  }
});

test("a database behind the migrations: apply says what to run first", async () => {
  const fresh = await openSmallWorld(INTEGERS);
  try {
    await fresh.query('DROP TABLE "Secret"');
    expect(await cliAs(fresh.options.tenantRole, "apply", "--url", fresh.url)).toMatchObject({ code: 2, err: expect.stringContaining("no table public.Secret: run `npx prisma migrate deploy` first") });
    await fresh.query('CREATE TABLE "Secret" (id int PRIMARY KEY)');
    expect(await cliAs(fresh.options.tenantRole, "apply", "--url", fresh.url)).toMatchObject({ code: 2, err: expect.stringMatching(/lacks a column .* run `npx prisma migrate deploy` first/) });
  } finally {
    await fresh.close();
  }
});

test("a pooler in transaction mode is pointed out on standard error; the work is done", async () => {
  const pooled = await cli("verify", "--url", `${world.url}?pgbouncer=true`, "--json");
  expect(pooled).toMatchObject({ code: 0, err: expect.stringContaining("DIRECT_URL") });
  expect(JSON.parse(pooled.out)).toHaveProperty("findings");
});

test("verify: warnings are shown and do not fail, unless strictly", async () => {
  const url = ["--url", world.url];
  expect(await cli("verify", ...url)).toMatchObject({ code: 0, out: expect.stringContaining("0 errors, 3 warnings.") });
  expect(await cli("verify", ...url, "--strict")).toMatchObject({ code: 1 });
  const allow = await file("allow.json", JSON.stringify({ "unique public.Employee Employee_badge_key": "badges are random" }));
  const { out } = await cli("verify", ...url, "--json", "--allow", allow);
  const { findings, allowed } = JSON.parse(out) as Record<"findings" | "allowed", { rule: string; because?: string }[]>;
  expect(findings.map(({ rule }) => rule)).toEqual(["VIEW_OF_OWNER", "CROSSING_KEY"]);
  expect(allowed).toMatchObject([{ rule: "GLOBAL_UNIQUE", because: "badges are random" }]);
  expect(await cli("verify", ...url, "--allow", allow)).toMatchObject({ out: expect.stringContaining("0 errors, 2 warnings. 1 warning allowed (--verbose lists them).") });
  expect((await cli("verify", ...url, "--allow", allow, "--verbose")).out).toMatch(/allowed GLOBAL_UNIQUE: unique public\.Employee Employee_badge_key\n[^\n]+\n {2}✓ badges are random/);
  await world.query('ALTER TABLE "Team" DISABLE ROW LEVEL SECURITY');
  expect(await cli("verify", ...url)).toMatchObject({ code: 1, out: expect.stringContaining("ROW_SECURITY_OFF: row-security public.Team") });
  await cli("apply", ...url);
});

test("check compares the schema with the list and, where there is one, the database", async () => {
  const good = await file("good.json", JSON.stringify(SCOPED));
  expect(await cli("check", "--models", good)).toMatchObject({ code: 0, out: expect.stringContaining("none given (--url") });
  expect(JSON.parse((await cli("check", "--models", good, "--url", world.url, "--json")).out)).toMatchObject({ models: [], findings: [{}, {}, {}], allowed: [] });
  expect(await cli("check", "--models", good, "--url", world.url)).toMatchObject({ code: 0 });
  const bad = await file("bad.json", JSON.stringify([...SCOPED.slice(1), "User", "Ghost", "Team"]));
  const { code, out } = await cli("check", "--models", bad, "--json");
  expect(code).toBe(1);
  expect((JSON.parse(out) as { models: { model: string }[] }).models.map(({ model }) => model)).toEqual(["Employee", "User", "Ghost", "Team"]);
});

test("the binary runs", async () => {
  const binary = fileURLToPath(new URL("../../bin/org-scope.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [binary, "--help"]);
  expect(stdout).toContain("Exit codes");
});
