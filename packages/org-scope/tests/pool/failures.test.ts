import type { CustomTypesConfig, Pool, PoolClient } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { runAsOrganization } from "../../src/pool/context.ts";
import { createOrgPool, type OrgPoolConfig } from "../../src/pool/org-pool.ts";
import { createDesk, type Desk } from "../support/desk.ts";
import { startWireProxy, type WireProxy } from "../support/wire-proxy.ts";

let desk: Desk;
let proxy: WireProxy;
const pools: Pool[] = [];

beforeAll(async () => {
  desk = await createDesk();
  proxy = await startWireProxy(desk.database.url);
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});
afterAll(async () => {
  await proxy.close();
  await desk.drop();
});

function open(config: Partial<OrgPoolConfig> = {}): Pool {
  const pool = createOrgPool({ connectionString: proxy.url, max: 1, ...config, orgScope: { role: desk.roles.tenant, ...config.orgScope } });
  pool.on("error", () => undefined);
  pools.push(pool);
  return pool;
}

const asA = <T>(run: () => T): T => runAsOrganization("a", run);
const NUMBERS = 'SELECT number FROM "Invoice" ORDER BY number';
const numbers = [{ number: 1 }, { number: 2 }, { number: 3 }];
const pid = async (pool: Pool) => (await pool.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]!.pid;
const sleeping = (pool: Pool) => asA(() => pool.query("SELECT pg_sleep(5), 'late' AS late"));

/** Waits until the server runs the sleeping statement. */
async function untilAsleep(): Promise<void> {
  for (;;) {
    const [row] = await desk.database.sql(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%late%' AND state = 'active' AND pid <> pg_backend_pid()",
    );
    if (row?.n === 1) return;
  }
}

/** Breaks the connection. The server would not notice before the statement's end, so that is brought about too. */
async function cut(failure: Promise<unknown>): Promise<void> {
  proxy.cut();
  await failure;
  await desk.database.sql(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%late%' AND pid <> pg_backend_pid()",
  );
}

describe("a prologue that fails", () => {
  test("keeps the query from running, says so, and leaves the connection in order", async () => {
    const pool = open({ orgScope: { role: "nobody_at_all" } });
    const before = await pid(pool);
    const insert = asA(() => pool.query(`INSERT INTO "Country" VALUES ('xx', 'Nowhere')`));
    await expect(insert).rejects.toThrow(/The organisation could not be put in force: .*nobody_at_all/);
    expect(await desk.database.sql(`SELECT * FROM "Country" WHERE id = 'xx'`)).toEqual([]);
    expect(await pid(pool)).toBe(before);
  });

  test("keeps a transaction's first statement from running", async () => {
    const pool = open({ orgScope: { role: "nobody_at_all" } });
    const client = await asA(() => pool.connect());
    await asA(() => client.query("BEGIN"));
    await expect(asA(() => client.query(NUMBERS))).rejects.toThrow(/could not be put in force/);
    await expect(asA(() => client.query(NUMBERS))).rejects.toThrow(/current transaction is aborted/);
    await asA(() => client.query("ROLLBACK"));
    client.release();
    expect(pool.idleCount).toBe(1);
  });
});

describe("a query that fails", () => {
  test("keeps its own error, and the connection", async () => {
    const pool = open();
    const before = await pid(pool);
    await expect(asA(() => pool.query("SELECT 1 / $1::int", [0]))).rejects.toMatchObject({ code: "22012", severity: "ERROR", message: "division by zero" });
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
    expect(await pid(pool)).toBe(before);
  });

  test("at its end only: a deferred constraint", async () => {
    await desk.database.sql(`CREATE TABLE IF NOT EXISTS once (n int UNIQUE DEFERRABLE INITIALLY DEFERRED); GRANT ALL ON once TO ${desk.roles.tenant}`);
    const pool = open();
    await asA(() => pool.query("INSERT INTO once VALUES (1)"));
    await expect(asA(() => pool.query("INSERT INTO once VALUES (1) RETURNING n"))).rejects.toMatchObject({ code: "23505" });
    expect((await asA(() => pool.query("SELECT n FROM once"))).rows).toEqual([{ n: 1 }]);
  });

  test("before it is sent: a value that cannot be written", async () => {
    const pool = open();
    const value = {
      toPostgres: () => {
        throw new Error("no such value");
      },
    };
    await expect(asA(() => pool.query("SELECT $1::text", [value]))).rejects.toThrow("no such value");
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });
});

describe("a query that is cut off", () => {
  test("by a connection that breaks", async () => {
    const pool = open();
    const late = expect(sleeping(pool)).rejects.toThrow(/terminated unexpectedly/);
    await untilAsleep();
    await cut(late);
    expect(pool.totalCount).toBe(0);
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });

  test("by the administrator", async () => {
    const pool = open();
    const backend = await pid(pool);
    const late = expect(sleeping(pool)).rejects.toMatchObject({ code: "57P01", severity: "FATAL" });
    await untilAsleep();
    await desk.database.sql("SELECT pg_terminate_backend($1)", [backend]);
    await late;
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
    expect(await pid(pool)).not.toBe(backend);
  });

  test("by a cancel request: the connection is kept", async () => {
    const pool = open();
    const backend = await pid(pool);
    const late = expect(sleeping(pool)).rejects.toMatchObject({ code: "57014" });
    await untilAsleep();
    await desk.database.sql("SELECT pg_cancel_backend($1)", [backend]);
    await late;
    expect(await pid(pool)).toBe(backend);
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });

  test("by pg's query_timeout: the late answer reaches nobody", async () => {
    const pool = open({ query_timeout: 100 });
    await expect(sleeping(pool)).rejects.toThrow("Query read timeout");
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });

  test("between being lent and the first query: the process goes on", async () => {
    const pool = open();
    await pool.query("SELECT 1");
    const client = await new Promise<PoolClient>((resolve) => pool.connect((_error, lent) => {
      // As when the server's last words come in the packet that set the connection free: nobody listens yet.
      lent!.emit("error", new Error("terminating connection due to administrator command"));
      resolve(lent!);
    }));
    expect(client.listenerCount("error")).toBe(1);
    client.release(true);
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });

  test("in a transaction", async () => {
    const pool = open();
    const client = await asA(() => pool.connect());
    client.on("error", () => undefined);
    await asA(() => client.query("BEGIN"));
    const late = expect(asA(() => client.query("SELECT pg_sleep(5), 'late' AS late"))).rejects.toThrow(/terminated unexpectedly/);
    await untilAsleep();
    await cut(late);
    client.release(true);
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });

  test("when it still waits for a connection", async () => {
    const pool = open({ connectionTimeoutMillis: 100 });
    const first = asA(() => pool.query("SELECT pg_sleep(0.4)"));
    await expect(asA(() => pool.query(NUMBERS))).rejects.toThrow(/timeout exceeded/);
    await first;
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });
});

describe("the answer is the query's alone", () => {
  test("rows as lists, with the caller's parsers, under a statement's name", async () => {
    const pool = open();
    const types: CustomTypesConfig = { getTypeParser: () => (value: unknown) => `<${String(value)}>` };
    const { rows, fields, rowCount, command } = await asA(() => pool.query({ name: "numbers", text: NUMBERS, values: [], rowMode: "array", types }));
    expect(rows).toEqual([["<1>"], ["<2>"], ["<3>"]]);
    expect(fields.map(({ name }) => name)).toEqual(["number"]);
    expect({ rowCount, command }).toEqual({ rowCount: 3, command: "SELECT" });
    // The same name for another text: it was not kept.
    expect((await asA(() => pool.query({ name: "numbers", text: "SELECT 1 AS one" }))).rows).toEqual([{ one: 1 }]);
  });

  test("a statement without rows, and an empty one", async () => {
    const pool = open();
    const update = await asA(() => pool.query('UPDATE "Invoice" SET total = 0'));
    expect(update).toMatchObject({ rows: [], rowCount: 3, command: "UPDATE", fields: [] });
    expect((await asA(() => pool.query(""))).rows).toEqual([]);
  });

  test("by callback too", async () => {
    const pool = open();
    const rows = await new Promise((resolve, reject) =>
      asA(() => pool.query(NUMBERS, (error: Error | null, result) => (error ? reject(error) : resolve(result.rows)))),
    );
    expect(rows).toEqual(numbers);
  });
});

describe("a connection is lent for one organisation", () => {
  const refused = { name: "OrgScopeError", reason: "MIXED_TRANSACTION" };

  test("or for none", async () => {
    const pool = open();
    const client = await pool.connect();
    await client.query("BEGIN");
    await expect(asA(() => client.query(NUMBERS))).rejects.toMatchObject(refused);
    await client.query("ROLLBACK");
    client.release();
  });

  test("and refuses another's statements, and nobody's, but not the end of its transaction", async () => {
    const pool = open();
    const client = await asA(() => pool.connect());
    await asA(() => client.query("BEGIN"));
    await expect(runAsOrganization("b", () => client.query(NUMBERS))).rejects.toMatchObject(refused);
    await expect(client.query(NUMBERS)).rejects.toMatchObject(refused);
    expect((await asA(() => client.query(NUMBERS))).rows).toEqual(numbers);
    await client.query("ROLLBACK");
    client.release();
  });

  test("one that comes back in the middle of a transaction is closed", async () => {
    const pool = open();
    const client = await asA(() => pool.connect());
    await asA(() => client.query("BEGIN"));
    await asA(() => client.query(NUMBERS));
    client.release();
    expect(pool.idleCount).toBe(0);
    expect((await pool.query('SELECT count(*)::int AS n FROM "Invoice"')).rows).toEqual([{ n: 6 }]);
  });

  test("and takes nothing once its transaction is over, or it was given back", async () => {
    const over = { name: "OrgScopeError", reason: "TRANSACTION_OVER" };
    const pool = open();
    const client = await asA(() => pool.connect());
    await asA(() => client.query("BEGIN"));
    const rollback = asA(() => client.query("ROLLBACK"));
    await expect(asA(() => client.query(NUMBERS))).rejects.toMatchObject(over);
    await rollback;
    await asA(() => client.query("BEGIN"));
    expect((await asA(() => client.query(NUMBERS))).rows).toEqual(numbers);
    await asA(() => client.query("COMMIT"));
    client.release();
    for (const late of [NUMBERS, "BEGIN"]) await expect(asA(() => client.query(late))).rejects.toMatchObject(over);
    expect((await asA(() => pool.query(NUMBERS))).rows).toEqual(numbers);
  });
});
