import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectDesk, createDesk, type Connected, type Desk } from "../support/desk.ts";
import { NO_REWRITER } from "../support/no-rewriter.ts";
import { startWireProxy, type WireProxy } from "../support/wire-proxy.ts";

let desk: Desk;
let proxy: WireProxy;

beforeAll(async () => {
  desk = await createDesk();
  proxy = await startWireProxy(desk.database.urlAs(desk.roles.login, desk.roles.password));
});
afterAll(async () => {
  await proxy.close();
  await desk.drop();
});

describe.each(["login", "citus"] as const)("%s: a login role of its own, routed by the organisation", (strategy) => {
  let connected: Connected;

  beforeAll(async () => {
    connected = connectDesk(desk, { max: 1, orgScope: { strategy, scopedPool: { connectionString: proxy.url } }, scope: { rewriter: NO_REWRITER } });
    await connected.db("a").invoice.count();
  });
  afterAll(() => connected.close());

  test("reads under an organisation and without one", async () => {
    expect(await connected.db("a").invoice.count()).toBe(3);
    expect(await connected.db("b").client.count()).toBe(2);
    expect(await connected.prisma.invoice.count()).toBe(6);
    const [user] = await connected.db("a").$queryRawUnsafe("SELECT current_user::text AS user");
    expect(user).toEqual({ user: desk.roles.login });
  });

  test("one round trip, and none more in a transaction", async () => {
    expect((await proxy.count(() => connected.db("a").invoice.findMany())).roundTrips).toBe(1);
    const work = () => connected.db("a").$transaction((tx) => tx.invoice.count(), { isolationLevel: "Serializable" });
    // BEGIN, SET TRANSACTION, the query, COMMIT.
    expect((await proxy.count(work)).roundTrips).toBe(4);
  });

  test("an error leaves neither a transaction nor the organisation behind", async () => {
    await expect(connected.db("a").$queryRawUnsafe("SELECT 1 / 0")).rejects.toThrow(/division by zero/);
    await expect(connected.db("a").invoice.create({ data: { organizationId: "a", number: 1 } })).rejects.toMatchObject({ code: "P2002" });
    await expect(connected.db("a").invoice.create({ data: { organizationId: "b", number: 9 } })).rejects.toThrow(/row-level security/);
    expect(await connected.db("b").invoice.count()).toBe(3);
  });

  test("without the setting the login role sees nothing", async () => {
    const { connections } = await proxy.count(() => connected.db("a").invoice.count());
    expect(connections).toBe(0);
    const bare = connectDesk(desk, { connectionString: proxy.url, max: 1 });
    expect(await bare.prisma.invoice.count()).toBe(0);
    await bare.close();
  });
});

describe("role and setting have names of their own", () => {
  test("the setting's value is data, never SQL", async () => {
    const connected = connectDesk(desk, { max: 1, connectionString: proxy.url, orgScope: { strategy: "citus" }, scope: { rewriter: NO_REWRITER } });
    expect(await connected.db(`a'; SELECT '`).invoice.count()).toBe(0);
    expect(await connected.db("a").invoice.count()).toBe(3);
    await connected.close();
  });

  test("another setting", async () => {
    const connected = connectDesk(desk, { max: 1, orgScope: { setting: "desk.tenant" } });
    expect(await connected.db("a").$queryRawUnsafe("SELECT current_setting('desk.tenant') AS tenant")).toEqual([{ tenant: "a" }]);
    await connected.close();
  });
});
