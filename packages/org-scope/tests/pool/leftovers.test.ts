import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDesk, createDesk, type Connected, type Desk, type DeskDb } from "../support/desk.ts";

let desk: Desk;
let connected: Connected;
let orgDb: DeskDb;

beforeAll(async () => {
  desk = await createDesk();
  connected = connectDesk(desk, { max: 1 });
  orgDb = connected.db("a");
});
afterAll(async () => {
  await connected.close();
  await desk.drop();
});

/** What the pool's only connection is like for whoever comes next without an organisation. */
async function session() {
  const { rows } = await connected.pool.query<{ role: string; setting: string | null; status: string }>(
    "SELECT current_setting('role') AS role, current_setting('app.organization_id', true) AS setting, pg_backend_pid() AS pid, current_user = session_user AS own",
  );
  return rows[0]!;
}

const failing = (promise: PromiseLike<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("should have failed")),
    () => undefined,
  );

describe("nothing is left on the connection", () => {
  test.each<[string, () => PromiseLike<unknown>]>([
    ["a query", () => orgDb.invoice.findMany()],
    ["a query that failed", () => failing(orgDb.$queryRawUnsafe("SELECT 1 / 0"))],
    ["a write that hit a constraint", () => failing(orgDb.invoice.create({ data: { number: 1 } }))],
    ["a batch", () => orgDb.$transaction([orgDb.invoice.count(), orgDb.client.count()])],
    ["a batch that failed", () => failing(orgDb.$transaction([orgDb.invoice.count(), orgDb.invoice.create({ data: { number: 1 } })]))],
    ["a transaction", () => orgDb.$transaction((tx) => tx.invoice.count(), { isolationLevel: "RepeatableRead" })],
    ["a transaction that was rolled back", () => failing(orgDb.$transaction(async (tx) => Promise.reject(new Error(String(await tx.invoice.count())))))],
    ["a transaction in which a statement failed", () => failing(orgDb.$transaction((tx) => tx.invoice.create({ data: { number: 1 } })))],
    ["a transaction that took too long", () => failing(orgDb.$transaction((tx) => tx.$queryRawUnsafe("SELECT pg_sleep(0.3)"), { timeout: 100 }))],
    ["a transaction that raw SQL ended", () => orgDb.$transaction((tx) => tx.$executeRawUnsafe("COMMIT"))],
    ["a transaction in which nothing was asked", () => orgDb.$transaction(async () => undefined)],
  ])("after %s", async (_name, work) => {
    await work();
    const { role, setting, ...rest } = await session();
    expect(role).toBe("none");
    expect(setting ?? "").toBe("");
    expect(rest).toMatchObject({ own: true });
    expect(await connected.prisma.invoice.count()).toBe(6);
  });

  test("a statement that failed does not cost a connection", async () => {
    const before = await session();
    await failing(orgDb.$queryRawUnsafe("SELECT 1 / 0"));
    expect(await session()).toEqual(before);
  });
});

describe("raw SQL may not change the session", () => {
  test.each([
    "SET ROLE postgres",
    "/* x */ set session authorization postgres",
    "RESET ROLE",
    "DISCARD ALL",
    "SET LOCAL ROLE postgres",
    "SET LOCAL app.organization_id = 'b'",
    "SET app.organization_id = 'b'",
    "-- x\nSET work_mem = '1MB'",
    "/* a /* comment */ in another */ RESET ROLE",
    "SET LOCAL \"role\" = 'none'",
    "SET LOCAL \"app\".\"organization_id\" = 'b'",
    "BEGIN",
    "COMMIT",
    "PREPARE TRANSACTION 'x'",
  ])("%s", async (statement) => {
    await expect(orgDb.$executeRawUnsafe(statement)).rejects.toMatchObject({ name: "OrgScopeError", reason: "RAW_SQL" });
    expect(await session()).toMatchObject({ role: "none", own: true });
  });

  test("settings of the transaction alone are allowed", async () => {
    const timeout = await orgDb.$transaction(async (tx) => {
      await tx.$executeRawUnsafe("SET LOCAL lock_timeout = '5s'");
      return tx.$queryRawUnsafe("SELECT current_setting('lock_timeout') AS timeout");
    });
    expect(timeout).toEqual([{ timeout: "5s" }]);
  });

  test("two statements in one are refused by the server", async () => {
    await expect(orgDb.$executeRawUnsafe("SELECT 1; RESET ROLE")).rejects.toThrow(/multiple commands/);
  });
});

test("what the unscoped client sets for good, its developer's own doing, changes nothing for a scoped one", async () => {
  await connected.prisma.$queryRawUnsafe("SELECT set_config('app.organization_id', 'b', false)");
  expect(await orgDb.$queryRawUnsafe('SELECT DISTINCT "organizationId" FROM "Invoice"')).toEqual([{ organizationId: "a" }]);
  await connected.prisma.$executeRawUnsafe("RESET app.organization_id");
});

describe("raw SQL may not end the transaction", () => {
  const count = 'SELECT count(*)::int AS n FROM "Invoice"';

  test.each(["COMMIT AND CHAIN", "ROLLBACK AND CHAIN", "/* x */ COMMIT", "commit", "END", "ABORT", "BEGIN ISOLATION LEVEL SERIALIZABLE"])("%s", async (statement) => {
    const rows = await orgDb.$transaction(async (tx) => {
      await expect(tx.$executeRawUnsafe(statement)).rejects.toMatchObject({ name: "OrgScopeError", reason: "RAW_SQL" });
      return tx.$queryRawUnsafe(count);
    });
    expect(rows).toEqual([{ n: 3 }]);
  });

  test.each(["COMMIT", "ROLLBACK"])("%s, which looks like Prisma's own, is the end: nothing runs after it", async (statement) => {
    const after = orgDb.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(statement);
      return tx.$queryRawUnsafe(count);
    });
    await expect(after).rejects.toMatchObject({ name: "OrgScopeError", reason: "TRANSACTION_OVER" });
    const beside = orgDb.$transaction((tx) => Promise.all([tx.$executeRawUnsafe(statement), tx.$queryRawUnsafe(count)]));
    await expect(beside).rejects.toMatchObject({ name: "OrgScopeError", reason: "TRANSACTION_OVER" });
  });
});

test("a savepoint that is rolled back takes the organisation with it neither before nor after", async () => {
  const counts = await orgDb.$transaction(async (tx) => {
    const inner = tx.$transaction(async (nested) => {
      await nested.invoice.count();
      throw new Error("only the inner one");
    });
    await failing(inner);
    return tx.$queryRawUnsafe('SELECT count(*)::int AS n FROM "Invoice"');
  });
  expect(counts).toEqual([{ n: 3 }]);
});
