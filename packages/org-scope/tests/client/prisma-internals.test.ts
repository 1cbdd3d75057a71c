import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MODEL_OPERATIONS, RAW_OPERATIONS } from "../../src/client/model-operations.ts";
import { createDesk, type Desk, type DeskClient, type DeskDb } from "../support/desk.ts";

// What src/client and src/pool rely on beyond Prisma's documented interface, on the plain client and pg's own pool;
// docs/internals.md tells why. Where one of these fails after an update of Prisma, read that page before changing it.

const context = new AsyncLocalStorage<string>();
let desk: Desk;
let prisma: DeskClient;
/** What the adapter asked of the pool, and of its connections, with the context in which it did. */
const asked: { by: "pool" | "client"; text: string; context: string | undefined }[] = [];

/** Notes down what `query` is called with. */
function listen(by: "pool" | "client", target: { query: (...args: never[]) => unknown }): void {
  const query = target.query.bind(target) as (...args: unknown[]) => unknown;
  target.query = (...args: unknown[]) => {
    const [config] = args;
    asked.push({ by, text: typeof config === "string" ? config : (config as { text: string }).text, context: context.getStore() });
    return query(...args);
  };
}

beforeAll(async () => {
  desk = await createDesk();
  const pool = new pg.Pool({ connectionString: desk.database.url, max: 3 });
  listen("pool", pool as never);
  pool.on("connect", (client) => listen("client", client as never));
  prisma = new desk.fixture.PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  await prisma.invoice.count();
});
beforeEach(() => void asked.splice(0));
afterAll(async () => {
  await prisma.$disconnect();
  await desk.drop();
});

const byId = (n: number) => prisma.invoice.findUnique({ where: { id: `a-invoice-${n}` } });
const texts = (by: "pool" | "client") => asked.filter((each) => each.by === by).map(({ text }) => text);

describe("promises", () => {
  test("are recognised by a tag, and taken into a batch by requestTransaction", async () => {
    const promise = prisma.invoice.count();
    expect(Object.prototype.toString.call(promise)).toBe("[object PrismaPromise]");
    expect(promise.requestTransaction).toBeTypeOf("function");
    const batch = async (element: object) => prisma.$transaction([element]);
    await expect(batch(Promise.resolve(1))).rejects.toThrow(/All elements of the array need to be Prisma Client promises/);
    const asking = { [Symbol.toStringTag]: "PrismaPromise", requestTransaction: () => Promise.reject(new Error("asked")), then: () => undefined };
    await expect(batch(asking)).rejects.toThrow("asked");
  });

  test("are lazy: nothing is sent before they are awaited", async () => {
    void prisma.invoice.count();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
  });
});

describe("what comes in one tick", () => {
  test("findUnique is collected, and sent in the context of whoever came first", async () => {
    await Promise.all([context.run("first", () => byId(1).then((row) => row)), context.run("second", () => byId(2).then((row) => row))]);
    expect(asked.filter(({ by }) => by === "pool").map((each) => each.context)).toEqual(["first"]);
  });

  test("other operations are sent at once, each in its own context", async () => {
    const work = () => prisma.invoice.findFirst().then((row) => row);
    await Promise.all([context.run("first", work), context.run("second", work)]);
    expect(asked.filter(({ by }) => by === "pool").map((each) => each.context)).toEqual(["first", "second"]);
  });

  test("what starts in one callback of setImmediate is sent before the next", async () => {
    const later = (name: string, n: number) =>
      new Promise((resolve) => setImmediate(() => context.run(name, () => void byId(n).then(resolve))));
    await Promise.all([later("first", 1), later("second", 2)]);
    expect(asked.filter(({ by }) => by === "pool").map((each) => each.context)).toEqual(["first", "second"]);
  });
});

describe("transactions", () => {
  test("take one connection; BEGIN, COMMIT and ROLLBACK are these words and nothing else", async () => {
    await prisma.$transaction(async (tx: DeskDb) => tx.invoice.count());
    await prisma.$transaction(async () => Promise.reject(new Error("no"))).catch(() => undefined);
    expect(texts("pool")).toEqual([]);
    expect(texts("client").map((text) => text.replace(/^SELECT .*/, "SELECT"))).toEqual(["BEGIN", "SELECT", "COMMIT", "BEGIN", "ROLLBACK"]);
  });

  test("an isolation level is a statement of its own after BEGIN, a nested one a savepoint", async () => {
    await prisma.$transaction(async (tx: DeskDb) => tx.$transaction(async () => 1), { isolationLevel: "Serializable" });
    const [begin, level, savepoint, release, commit] = texts("client");
    expect([begin, commit]).toEqual(["BEGIN", "COMMIT"]);
    expect([level, savepoint, release]).toEqual([expect.stringMatching(/^SET TRANSACTION /), expect.stringMatching(/^SAVEPOINT /), expect.stringMatching(/^RELEASE /)]);
  });

  test("are run in the context in which they were asked for, the callback as well", async () => {
    const seen: unknown[] = [];
    await context.run("mine", () => prisma.$transaction(async (tx: DeskDb) => seen.push(context.getStore(), await tx.invoice.count())));
    expect(seen).toEqual(["mine", 6]);
    expect(new Set(asked.map((each) => each.context))).toEqual(new Set(["mine"]));
  });

  test("single queries go by the pool", async () => {
    await prisma.invoice.count();
    expect(texts("pool")).toHaveLength(1);
  });
});

test("$allOperations meets every operation, raw ones without a model", async () => {
  const met: [string | undefined, string][] = [];
  const stop = new Error("met");
  const extended = prisma.$extends({
    query: {
      $allOperations({ model, operation }: { model?: string; operation: string }) {
        met.push([model, operation]);
        throw stop;
      },
    },
  }) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>> & { invoice: Record<string, (args: object) => Promise<unknown>> };
  const raw = RAW_OPERATIONS.filter((operation) => operation !== "$queryRawTyped");
  for (const operation of MODEL_OPERATIONS) await expect(extended.invoice[operation]!({ where: { id: "1" }, data: {}, by: ["id"] })).rejects.toBe(stop);
  for (const operation of raw) {
    const text = operation.endsWith("Unsafe") ? "SELECT 1" : Object.assign(["SELECT 1"], { raw: ["SELECT 1"] });
    await expect(extended[operation]!(text)).rejects.toBe(stop);
  }
  expect(met).toEqual([...MODEL_OPERATIONS.map((operation) => ["Invoice", operation]), ...raw.map((operation) => [undefined, operation])]);
});

test("a model has no operation that is not known", () => {
  const model = prisma.invoice as unknown as Record<string, unknown>;
  const operations = Object.keys(model).filter((key) => typeof model[key] === "function" && !key.startsWith("$"));
  const ofMongo = ["findRaw", "aggregateRaw"];
  expect(operations.sort()).toEqual([...MODEL_OPERATIONS, ...ofMongo].sort());
});
