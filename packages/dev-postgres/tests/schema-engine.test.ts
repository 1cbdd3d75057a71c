import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ensureDatabase, startTemporaryPostgres, type EmbeddedPostgres } from "../src";

const engine = fileURLToPath(new URL("../bin/schema-engine.mjs", import.meta.url));
const schema = `datasource db {
  provider = "postgresql"
}
enum Color {
  RED
  GREEN
}
model Thing {
  id    String @id
  color Color  @default(RED)
}
`;

type Response = {
  result?: { migrationScript?: string; action?: { tag: string; reason?: string } };
  error?: { data: { message: string; error_code?: string } };
};

let server: EmbeddedPostgres;
let folder: string;
let url: string;
let database = 0;

beforeAll(async () => {
  server = await startTemporaryPostgres();
  folder = mkdtempSync(join(tmpdir(), "schema engine "));
  writeFileSync(join(folder, "schema.prisma"), schema);
});
beforeEach(async () => {
  url = server.url(`engine_${(database += 1)}`);
  await ensureDatabase(url);
});
afterAll(async () => {
  await server.release();
  rmSync(folder, { recursive: true });
});

const filters = { externalTables: [], externalEnums: [] };
const schemaFiles = { files: [{ path: "schema.prisma", content: schema }] };

function migrations(scripts: Record<string, string>) {
  const migrationDirectories = Object.entries(scripts).map(([path, value]) => ({
    path,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value } },
  }));
  const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
  return { baseDir: folder, lockfile, migrationDirectories, shadowDbInitScript: "" };
}

/** Asks the engine as the CLI does, one request after the other in one process. */
async function ask(...requests: [method: string, params: object][]): Promise<Response[]> {
  const args = ["--datamodels", join(folder, "schema.prisma"), "--datasource", JSON.stringify({ url })];
  const child = spawn(engine, args, { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const responses: Response[] = [];
  for (const [id, [method, params]] of requests.entries()) {
    child.stdin.write(`${JSON.stringify({ id: id + 1, jsonrpc: "2.0", method, params })}\n`);
    responses.push(JSON.parse((await lines.next()).value));
  }
  child.stdin.end();
  await once(child, "exit");
  return responses;
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const shadowDatabases = () => query("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'");

describe("requests", () => {
  test("a migration is written, applied, and then in step with the schema", async () => {
    const none = migrations({});
    const [, created] = await ask(
      ["devDiagnostic", { migrationsList: none, filters }],
      ["createMigration", { draft: false, migrationName: "init", migrationsList: none, schema: schemaFiles, filters }],
    );
    const script = created?.result?.migrationScript ?? "";
    expect(script).toContain('CREATE TABLE "Thing"');
    const list = migrations({ "1_init": script });
    const [applied, diagnosis] = await ask(
      ["applyMigrations", { migrationsList: list, filters }],
      // Reads pg_constraint, whose "char" column the adapter does not know, and NOT NULL constraints, new in 18.
      ["devDiagnostic", { migrationsList: list, filters }],
    );
    expect(applied!.result).toEqual({ appliedMigrationNames: ["1_init"] });
    expect(diagnosis?.result).toEqual({ action: { tag: "createMigration" } });
    expect(await shadowDatabases()).toEqual([]);
  });

  test("drift is found", async () => {
    await ask(["applyMigrations", { migrationsList: migrations({ "1_a": "CREATE TABLE a (n int);" }), filters }]);
    await query("ALTER TABLE a ADD COLUMN surprise int");
    const [diagnosis] = await ask(["devDiagnostic", { migrationsList: migrations({ "1_a": "CREATE TABLE a (n int);" }), filters }]);
    expect(diagnosis?.result?.action).toMatchObject({ tag: "reset", reason: expect.stringContaining("surprise") });
  });

  test("semicolons inside functions and strings do not end a statement", async () => {
    const script = `CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN ';'; END $$;`;
    const [applied] = await ask(["applyMigrations", { migrationsList: migrations({ "1_f": script }), filters }]);
    expect(applied!.error).toBeUndefined();
    expect(await query("SELECT f()")).toEqual([{ f: ";" }]);
  });

  test("a migration that fails is P3018, undone as a whole, and blocks the next with P3009", async () => {
    const list = migrations({ "1_bad": "CREATE TABLE half ();\nALTER TABLE nope ADD COLUMN n int;" });
    const [first, second] = await ask(["applyMigrations", { migrationsList: list, filters }], ["applyMigrations", { migrationsList: list, filters }]);
    expect(first!.error?.data.error_code).toBe("P3018");
    expect(first!.error?.data.message).toContain('ERROR: relation "nope" does not exist');
    expect(await query("SELECT to_regclass('half') AS found")).toEqual([{ found: null }]);
    expect(second!.error?.data.error_code).toBe("P3009");
  });

  test("one that fails on the shadow database is P3006, and the shadow database goes", async () => {
    const list = migrations({ "1_bad": "SELECT 1;\n\nSELECT oops;" });
    const [diagnosis] = await ask(["devDiagnostic", { migrationsList: list, filters }]);
    expect(diagnosis!.error?.data.error_code).toBe("P3006");
    expect(diagnosis!.error?.data.message).toContain('ERROR: column "oops" does not exist\n\nPosition:\n  1 SELECT 1;\n  2 \n  3 SELECT oops;');
    expect(await shadowDatabases()).toEqual([]);
  });

  test("a changed migration asks for a reset", async () => {
    await ask(["applyMigrations", { migrationsList: migrations({ "1_a": "CREATE TABLE a ();" }), filters }]);
    const [diagnosis] = await ask(["devDiagnostic", { migrationsList: migrations({ "1_a": "CREATE TABLE a (); -- later" }), filters }]);
    expect(diagnosis?.result?.action).toMatchObject({ tag: "reset", reason: expect.stringContaining("was modified after it was applied") });
  });

  test("a reset empties the schema, functions included", async () => {
    await query("CREATE TABLE t (); CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1'");
    const [reset] = await ask(["reset", { filter: filters }]);
    expect(reset!.error).toBeUndefined();
    expect(await query("SELECT to_regclass('t') AS t, to_regproc('g') AS g")).toEqual([{ t: null, g: null }]);
  });

  test("a panic of the engine is an answer, not a silence", async () => {
    const [panic] = await ask(["debugPanic", {}]);
    expect(panic!.error?.data.message).toContain("debugPanic artificial panic");
  });
});

describe("commands", () => {
  function run(command: string, target: string) {
    const { status, stderr } = spawnSync(engine, ["--datasource", JSON.stringify({ url: target }), "cli", command], { encoding: "utf8" });
    const last = JSON.parse(stderr.trim().split("\n").at(-1)!) as { level: string; fields: { error_code?: string } };
    return { status, level: last.level, code: last.fields.error_code };
  }

  test("can-connect-to-database and create-database", () => {
    const missing = server.url("made by engine");
    expect(run("can-connect-to-database", missing)).toEqual({ status: 1, level: "ERROR", code: "P1003" });
    expect(run("create-database", missing).status).toBe(0);
    expect(run("can-connect-to-database", missing).status).toBe(0);
    expect(run("create-database", missing)).toMatchObject({ status: 1, code: "P1009" });
  });

  test("a server that is not there, and a wrong password", () => {
    expect(run("can-connect-to-database", "postgresql://u:p@127.0.0.1:1/x").code).toBe("P1001");
    expect(run("can-connect-to-database", url.replace(/:[^:@]+@/, ":wrong@")).code).toBe("P1000");
  });
});
