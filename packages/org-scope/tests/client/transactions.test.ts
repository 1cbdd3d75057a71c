import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDesk, createDesk, type Connected, type Desk, type DeskDb } from "../support/desk.ts";

let desk: Desk;
let connected: Connected;
let a: DeskDb;
let b: DeskDb;
const mixed = { name: "OrgScopeError", reason: "MIXED_TRANSACTION" };

beforeAll(async () => {
  desk = await createDesk();
  connected = connectDesk(desk, { max: 2 });
  [a, b] = [connected.db("a"), connected.db("b")];
});
afterAll(async () => {
  await connected.close();
  await desk.drop();
});

describe("a batch", () => {
  test("answers in order and is one transaction", async () => {
    const answers = await a.$transaction([a.invoice.count(), a.client.findFirst({ where: { id: "a-client-1" } }), a.$queryRawUnsafe("SELECT 1 AS one")]);
    expect(answers).toMatchObject([3, { id: "a-client-1" }, [{ one: 1 }]]);
    const failing = a.$transaction([a.client.create({ data: { name: "Undone" } }), a.client.create({ data: { name: "Client 1" } })]);
    await expect(failing).rejects.toMatchObject({ code: "P2002" });
    expect(await a.client.count({ where: { name: "Undone" } })).toBe(0);
    expect(await a.$transaction([])).toEqual([]);
  });

  test("takes an isolation level", async () => {
    const level = a.$queryRawUnsafe("SELECT current_setting('transaction_isolation') AS level");
    // Two elements: Prisma sends a batch of one without a transaction.
    expect(await a.$transaction([a.invoice.count(), level], { isolationLevel: "Serializable" })).toEqual([3, [{ level: "serializable" }]]);
  });

  test("refuses what is not of this client", async () => {
    const strangers = [b.invoice.count(), connected.prisma.invoice.count(), Promise.resolve(1)];
    for (const stranger of strangers) await expect(a.$transaction([a.invoice.count(), stranger])).rejects.toMatchObject(mixed);
  });

  test("inside a transaction is refused: Prisma would run it outside", async () => {
    await expect(a.$transaction((tx) => tx.$transaction([tx.invoice.count()]))).rejects.toMatchObject(mixed);
    const { prisma } = connected;
    const seen = await prisma.$transaction(async (tx: typeof prisma) => {
      await tx.client.create({ data: { name: "Outside", organizationId: "b" } });
      return tx.$transaction([tx.client.count({ where: { name: "Outside" } })].flatMap((count) => [count, tx.client.count({ where: { name: "Outside" } })]));
    });
    expect(seen).toEqual([0, 0]);
  });

  test("of the unscoped client takes nothing scoped", async () => {
    const work = connected.prisma.$transaction([connected.prisma.client.create({ data: { name: "Never", organizationId: "a" } }), a.invoice.count()]);
    await expect(work).rejects.toMatchObject(mixed);
    expect(await connected.prisma.client.count({ where: { name: "Never" } })).toBe(0);
  });
});

describe("an interactive transaction", () => {
  test("is rolled back as one", async () => {
    const work = a.$transaction(async (tx) => {
      await tx.client.create({ data: { name: "Undone" } });
      await tx.invoice.create({ data: { number: 77, lines: { create: { text: "undone" } } } });
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await a.client.count({ where: { name: "Undone" } })).toBe(0);
    expect(await a.invoice.count({ where: { number: 77 } })).toBe(0);
  });

  test("takes a transaction inside, which can fail alone", async () => {
    await a.$transaction(async (tx) => {
      await tx.client.create({ data: { name: "Kept" } });
      const inner = tx.$transaction(async (nested) => {
        await nested.client.create({ data: { name: "Dropped" } });
        throw new Error("inner");
      });
      await expect(inner).rejects.toThrow("inner");
    });
    expect(await a.client.findMany({ where: { name: { in: ["Kept", "Dropped"] } }, select: { name: true } })).toEqual([{ name: "Kept" }]);
  });

  test("refuses another organisation's work in its middle", async () => {
    await expect(a.$transaction(async () => b.invoice.count())).rejects.toMatchObject(mixed);
    await expect(a.$transaction(async () => b.$transaction([b.invoice.count()]))).rejects.toMatchObject(mixed);
    await expect(a.$transaction(async () => b.$transaction(async () => 1))).rejects.toMatchObject(mixed);
  });

  test("no longer minds it when it is over", async () => {
    let end: () => void = () => undefined;
    const isOver = new Promise<void>((resolve) => (end = resolve));
    let later: Promise<unknown> = Promise.resolve();
    await a.$transaction(async (tx) => {
      later = isOver.then(() => b.invoice.count());
      await tx.invoice.count();
    });
    end();
    expect(await later).toBe(3);
  });

  test("runs many operations of one tick", async () => {
    const found = await a.$transaction((tx) =>
      Promise.all(Array.from({ length: 6 }, (_, n) => tx.invoice.findUnique({ where: { id: `a-invoice-${n + 1}` } }))),
    );
    expect(found.filter((invoice) => invoice !== null)).toHaveLength(3);
  });

  test("is refused when it is used after its end, as Prisma does", async () => {
    let kept: { invoice: DeskDb["invoice"] } = a;
    await a.$transaction(async (tx) => void (kept = tx));
    await expect(kept.invoice.count()).rejects.toMatchObject({ code: "P2028" });
  });
});

describe("a transaction that runs into its timeout in the middle of a nested write", () => {
  const slowly = (tx: DeskDb, organization: string) =>
    tx.client.update({ where: { id: `${organization}-client-2` }, data: { name: "Slow", contacts: { create: { id: `${organization}-late`, email: "late" } } } });
  const over = { name: "OrgScopeError", reason: "TRANSACTION_OVER" };
  const contacts = (organization: string) => desk.database.sql('SELECT id FROM "Contact" WHERE id = $1', [`${organization}-late`]);

  beforeAll(async () => {
    await desk.database.sql(`
      CREATE FUNCTION be_slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.3); RETURN NEW; END';
      CREATE TRIGGER be_slow BEFORE UPDATE ON "Client" FOR EACH ROW WHEN (NEW.name = 'Slow') EXECUTE FUNCTION be_slow();
    `);
  });

  test("leaves nothing", async () => {
    await expect(a.$transaction((tx) => slowly(tx, "a"), { timeout: 100 })).rejects.toMatchObject(over);
    expect(await contacts("a")).toEqual([]);
    expect(await a.client.count({ where: { name: "Slow" } })).toBe(0);
  });

  test("leaves nothing of the unscoped client's either", async () => {
    await expect(connected.prisma.$transaction((tx: DeskDb) => slowly(tx, "b"), { timeout: 100 })).rejects.toMatchObject(over);
    expect(await contacts("b")).toEqual([]);
  });

  test("where Prisma on pg's own pool commits the rest", async () => {
    const prisma = new desk.fixture.PrismaClient({ adapter: new PrismaPg({ connectionString: desk.database.url }) });
    await expect(prisma.$transaction((tx: DeskDb) => slowly(tx, "b"), { timeout: 100 })).rejects.toMatchObject({ code: "P2028" });
    expect(await contacts("b")).toEqual([{ id: "b-late" }]);
    expect(await prisma.client.count({ where: { name: "Slow" } })).toBe(0);
    await prisma.$disconnect();
  });
});

test("an open transaction is rolled back when the client is disconnected", async () => {
  const own = connectDesk(desk, { max: 1 });
  let opened: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (opened = resolve));
  const work = own.db("a").$transaction(async (tx) => {
    await tx.client.create({ data: { name: "Half done" } });
    opened();
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  const failure = expect(work).rejects.toThrow();
  await isOpen;
  await own.close();
  await failure;
  expect(await a.client.count({ where: { name: "Half done" } })).toBe(0);
});
