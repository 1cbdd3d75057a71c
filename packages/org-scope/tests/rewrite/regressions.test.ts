import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorlds, outcome, restore, type Worlds } from "./support/worlds.ts";

// What the oracle found, each by its name.

let worlds: Worlds;
beforeAll(async () => {
  worlds = await openWorlds(7);
  await worlds.both.database.sql(`UPDATE "Part" SET "substituteId" = 'a-pa1' WHERE id = 'a-pa2'; UPDATE "Line" SET "customerId" = NULL WHERE id = 'a-li1'`);
  await worlds.alone.database.sql(`UPDATE "Part" SET "substituteId" = 'a-pa1' WHERE id = 'a-pa2'; UPDATE "Line" SET "customerId" = NULL WHERE id = 'a-li1'`);
});
afterAll(() => worlds.close());

async function same(model: string, operation: string, args: object): Promise<unknown> {
  const scoped = await outcome(worlds.both.client, model, operation, args);
  expect(scoped).toEqual(await outcome(worlds.alone.client, model, operation, args));
  return scoped.answer;
}

const byText = [{ text: "asc" }, { id: "asc" }];

test("an empty OR matches nothing, also for deleteMany", async () => {
  expect(await same("Customer", "findMany", { where: { OR: [] } })).toEqual([]);
  expect(await same("Note", "deleteMany", { where: { OR: [] } })).toEqual({ count: 0 });
  expect(await same("Customer", "findMany", { where: { AND: { kind: "FIRM" }, OR: [{ name: "x" }, { name: "y" }] } })).toBeInstanceOf(Array);
});

test("every with an empty filter holds for all", async () => {
  expect(await same("Customer", "count", { where: { paid: { every: {} } } })).toBe(4);
  expect(await same("Customer", "count", { where: { tags: { every: {} } } })).toBe(4);
});

test("an empty filter on an optional relation asks nothing", async () => {
  expect(await same("Line", "count", { where: { customer: {} } })).toBe(6);
});

test("a cursor on another organisation's sub-entity finds nothing", async () => {
  expect(await same("Line", "findMany", { cursor: { id: "b-li1" }, orderBy: byText })).toEqual([]);
  expect(await same("Part", "findMany", { cursor: { id: "b-pa1" }, orderBy: [{ name: "asc" }, { id: "asc" }] })).toEqual([]);
  expect(await same("Profile", "findMany", { cursor: { customerId: "b-cu1" }, orderBy: { id: "asc" } })).toEqual([]);
  expect(await same("OrderTag", "findMany", { cursor: { orderId_tagId: { orderId: "b-or1", tagId: "b-ta1" } }, orderBy: { rank: "asc" } })).toEqual([]);
  expect(await same("Line", "findMany", { cursor: { id: "a-li1" }, orderBy: byText })).not.toEqual([]);
});

test("a cursor on another organisation, or on its compound key, finds nothing", async () => {
  expect(await same("Organization", "findMany", { cursor: { slug: "b" }, orderBy: { rank: "desc" } })).toEqual([]);
  expect(await same("Order", "findMany", { cursor: { organizationId_number: { organizationId: "b", number: 0 } }, orderBy: { number: "asc" } })).toEqual([]);
  expect(await same("Membership", "findMany", { cursor: { organizationId_userId: { organizationId: "b", userId: "u1" } } })).toEqual([]);
});

test("one's own row stays when the way up to its owner was selected whole or omitted", async () => {
  for (const inside of [
    { select: { id: true, line: true } },
    { include: { line: true } },
    { include: { line: { omit: { orderId: true }, include: { order: { omit: { organizationId: true } } } } } },
  ]) {
    const [part] = (await same("Part", "findMany", { where: { id: "a-pa2" }, include: { substitute: inside } })) as [{ substitute: object }];
    expect(part.substitute).toMatchObject({ id: "a-pa1" });
  }
});

test("arguments of a class of their own are limited as literals are", async () => {
  const chosen = (fields: object): object => Object.assign(Object.create({}) as object, fields);
  const args = chosen({ where: chosen({ id: "u1" }), include: chosen({ memberships: chosen({ where: chosen({ rank: { gte: 0 } }) }) }) });
  expect(await same("User", "findMany", args)).toHaveLength(1);
  expect(await same("Note", "deleteMany", chosen({ where: chosen({ id: "a-no1" }) }))).toEqual({ count: 1 });
  await Promise.all([restore(worlds.both), restore(worlds.alone)]);
});

test("an upsert through a reference to a sub-entity is refused, because Prisma cannot limit it", async () => {
  const upsert = { update: { text: "x" }, create: { id: "a-new", text: "x", order: { connect: { id: "a-or1" } } } };
  const { refused } = await outcome(worlds.both.client, "Note", "update", { where: { id: "a-no1" }, data: { line: { upsert } } });
  expect(refused).toMatch(/^UNSCOPED_WRITE: Note.update at data.line.upsert: read Note.line first/);
});
