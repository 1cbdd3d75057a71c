import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDesk, createDesk, type Connected, type Desk, type DeskDb } from "../support/desk.ts";
import { NO_REWRITER } from "../support/no-rewriter.ts";
import { startWireProxy, type WireProxy } from "../support/wire-proxy.ts";

// Prisma collects findUnique, and all that happens in transactions, until the next tick, and sends it in the context
// of whoever came first. Wall 1 is off here: what is right below is right by wall 2 alone.

let desk: Desk;
let proxy: WireProxy;
let connected: Connected;
let plain: DeskDb;

beforeAll(async () => {
  desk = await createDesk();
  proxy = await startWireProxy(desk.database.url);
  connected = connectDesk(desk, { connectionString: proxy.url, scope: { rewriter: NO_REWRITER } });
  plain = connected.prisma as unknown as DeskDb;
});
afterAll(async () => {
  await connected.close();
  await proxy.close();
  await desk.drop();
});

const IDS = ["a-invoice-1", "b-invoice-1", "a-invoice-2", "b-invoice-2"];
const byId = (db: Pick<DeskDb, "invoice">) => IDS.map((id) => db.invoice.findUnique({ where: { id } }));
const found = async (promises: PromiseLike<Record<string, unknown> | null>[]) =>
  (await Promise.all(promises)).filter((row) => row !== null).map(({ id }) => id);
const of = (organization: string) => IDS.filter((id) => id.startsWith(organization));

describe("in one tick", () => {
  test("two organisations", async () => {
    const [a, b] = await Promise.all([found(byId(connected.db("a"))), found(byId(connected.db("b")))]);
    expect([a, b]).toEqual([of("a"), of("b")]);
  });

  test("two organisations and no more than a query for each", async () => {
    const { roundTrips } = await proxy.count(() => Promise.all([found(byId(connected.db("a"))), found(byId(connected.db("b")))]));
    expect(roundTrips).toBe(2);
  });

  test.each(["before", "after"])("the unscoped client, %s", async (when) => {
    const scoped = () => found(byId(connected.db("a")));
    const unscoped = () => found(byId(plain));
    const [a, all] = when === "after" ? await Promise.all([scoped(), unscoped()]) : (await Promise.all([unscoped(), scoped()])).reverse();
    expect([a, all]).toEqual([of("a"), IDS]);
  });

  test("all of them, again and again, out of ticks, microtasks, timers and immediates", async () => {
    const moments: ((run: () => void) => void)[] = [(run) => run(), process.nextTick, queueMicrotask, setImmediate, (run) => void setTimeout(run, 0)];
    const clients = [connected.db("a"), plain, connected.db("b")];
    const expected = [of("a"), IDS, of("b")];
    const wrong: unknown[] = [];
    const ask = async (n: number) => {
      const which = n % 3;
      await new Promise<void>((resolve) => moments[n % 5]!(resolve));
      const ids = await found(byId(clients[which]!));
      if (ids.join() !== expected[which]!.join()) wrong.push({ which, ids });
    };
    for (let round = 0; round < 10; round += 1) await Promise.all(Array.from({ length: 15 }, (_, n) => ask(n + round)));
    expect(wrong).toEqual([]);
  });

  test("transactions of two organisations and of nobody", async () => {
    const work = (db: DeskDb) => db.$transaction(async (tx) => [...(await found(byId(tx))), await tx.invoice.count()]);
    const clients = [connected.db("a"), connected.db("b"), plain];
    const answers = await Promise.all([...clients, ...clients].map(work));
    const expected = [
      [...of("a"), 3],
      [...of("b"), 3],
      [...IDS, 6],
    ];
    expect(answers).toEqual([...expected, ...expected]);
  });

  test("an unscoped findUnique beside the operations of a transaction", async () => {
    const both = await connected.db("a").$transaction((tx) => Promise.all([tx.invoice.count(), found(byId(plain)), tx.client.count()]));
    expect(both).toEqual([3, IDS, 2]);
  });

  test("batches of two organisations and of nobody", async () => {
    const work = (db: DeskDb) => db.$transaction([db.invoice.count(), db.invoice.findUnique({ where: { id: "a-invoice-1" } })] as const);
    const answers = await Promise.all([connected.db("b"), plain, connected.db("a")].map(work));
    expect(answers.map(([count, one]) => [count, one?.id])).toEqual([
      [3, undefined],
      [6, "a-invoice-1"],
      [3, "a-invoice-1"],
    ]);
  });
});

test("an extension of the application's own that takes its time does not disturb it", async () => {
  const extended = connected.prisma.$extends({
    query: {
      $allModels: {
        async $allOperations({ args, query }: { args: unknown; query: (args: unknown) => Promise<unknown> }) {
          const before = await connected.prisma.invoice.count();
          const answer = await query(args);
          expect(before).toBe(6);
          return answer;
        },
      },
    },
  });
  const [a, b] = [connected.withOrgScope(extended, "a"), connected.withOrgScope(extended, "b")];
  expect(await Promise.all([found(byId(a)), found(byId(plain)), found(byId(b))])).toEqual([of("a"), IDS, of("b")]);
  expect(await a.$transaction([a.invoice.count(), a.client.count()])).toEqual([3, 2]);
});
