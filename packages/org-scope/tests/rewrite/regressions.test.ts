import { afterAll, beforeAll, expect, test } from "vitest";
import { outcome } from "./support/outcome.ts";
import { WORLD } from "./support/world-schema.ts";
import { openWorlds, restore, type Worlds } from "./support/worlds.ts";

// What the oracle found, each by its name.

let worlds: Worlds;
beforeAll(async () => {
  worlds = await openWorlds(WORLD, 7);
  await worlds.both.database.sql(
    `UPDATE "Part" SET "substituteId" = 'a-part1' WHERE id = 'a-part2'; UPDATE "Line" SET "customerId" = NULL WHERE id = 'a-line1'`,
  );
  await worlds.alone.database.sql(
    `UPDATE "Part" SET "substituteId" = 'a-part1' WHERE id = 'a-part2'; UPDATE "Line" SET "customerId" = NULL WHERE id = 'a-line1'`,
  );
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
  expect(await same("Customer", "count", { where: { paid: { every: {} } } })).toBe(5);
  expect(await same("Customer", "count", { where: { tags: { every: {} } } })).toBe(5);
});

test("an empty filter on an optional relation asks nothing", async () => {
  expect(await same("Line", "count", { where: { customer: {} } })).toBe(5);
});

test("a cursor on another organisation's sub-entity finds nothing", async () => {
  expect(await same("Line", "findMany", { cursor: { id: "b-line1" }, orderBy: byText })).toEqual([]);
  expect(await same("Part", "findMany", { cursor: { id: "b-part1" }, orderBy: [{ name: "asc" }, { id: "asc" }] })).toEqual([]);
  expect(await same("Profile", "findMany", { cursor: { customerId: "b-customer1" }, orderBy: { id: "asc" } })).toEqual([]);
  expect(await same("OrderTag", "findMany", { cursor: { orderId_tagId: { orderId: "b-order1", tagId: "b-tag1" } }, orderBy: { rank: "asc" } })).toEqual([]);
  expect(await same("Line", "findMany", { cursor: { id: "a-line1" }, orderBy: byText })).not.toEqual([]);
});

test("a cursor on another organisation, or on its compound key, finds nothing", async () => {
  expect(await same("Organization", "findMany", { cursor: { slug: "b-organization1" }, orderBy: { rank: "desc" } })).toEqual([]);
  expect(await same("Order", "findMany", { cursor: { organizationId_number: { organizationId: "b", number: 1 } }, orderBy: { number: "asc" } })).toEqual([]);
  expect(await same("Membership", "findMany", { cursor: { organizationId_userId: { organizationId: "b", userId: "user1" } } })).toEqual([]);
});

test("one's own row stays when the way up to its owner was selected whole or omitted", async () => {
  for (const inside of [
    { select: { id: true, line: true } },
    { include: { line: true } },
    { include: { line: { omit: { orderId: true }, include: { order: { omit: { organizationId: true } } } } } },
  ]) {
    const [part] = (await same("Part", "findMany", { where: { id: "a-part2" }, include: { substitute: inside } })) as [{ substitute: object }];
    expect(part.substitute).toMatchObject({ id: "a-part1" });
  }
});

test("arguments of a class of their own are limited as literals are", async () => {
  const chosen = (fields: object): object => Object.assign(Object.create({}) as object, fields);
  const args = chosen({ where: chosen({ id: "user1" }), include: chosen({ memberships: chosen({ where: chosen({ rank: { gte: 0 } }) }) }) });
  expect(await same("User", "findMany", args)).toHaveLength(1);
  expect(await same("Note", "deleteMany", chosen({ where: chosen({ id: "a-note1" }) }))).toEqual({ count: 1 });
  await Promise.all([restore(worlds.both), restore(worlds.alone)]);
});

test("an upsert through a reference to a sub-entity is refused, because Prisma cannot limit it", async () => {
  const upsert = { update: { text: "x" }, create: { id: "a-new", text: "x", order: { connect: { id: "a-order1" } } } };
  const { refused } = await outcome(worlds.both.client, "Note", "update", { where: { id: "a-note1" }, data: { line: { upsert } } });
  expect(refused).toMatch(/^UNSCOPED_WRITE: Note.update at data.line.upsert: read Note.line first/);
});

test("an OR of nothing inside every holds for those who have none", async () => {
  const none = { memberships: { every: { OR: [] } } };
  expect(await same("User", "findMany", { where: { ...none, NOT: { memberships: { none: {} } } } })).toEqual([]);
  expect(await same("User", "count", { where: none })).toBe(await same("User", "count", { where: { memberships: { none: {} } } }));
  expect(await same("User", "count", { where: { memberships: { every: { OR: [{}, { AND: [] }] } } } })).toBe(await same("User", "count", { where: none }));
});

test("a row below the organisation itself takes relations", async () => {
  const create = { id: "a-new", text: "x", author: { connect: { id: "user1" } } };
  for (const notes of [{ create }, { connectOrCreate: { where: { id: "a-new" }, create } }, { upsert: { where: { id: "a-new" }, update: {}, create } }]) {
    expect(await same("Organization", "update", { where: { id: "a" }, data: { notes }, include: { notes: true } })).toMatchObject({ id: "a" });
    await Promise.all([restore(worlds.both), restore(worlds.alone)]);
  }
});

test("new rows of one list are in one form", async () => {
  const customer = { name: "x", kind: "FIRM" };
  const create = [
    { ...customer, id: "a-new1" },
    { ...customer, id: "a-new2", manager: { connect: { id: "a-customer1" } } },
  ];
  expect(await same("Tag", "update", { where: { id: "a-tag1" }, data: { customers: { create } } })).toMatchObject({ id: "a-tag1" });
  await Promise.all([restore(worlds.both), restore(worlds.alone)]);
});

test("many sub-entities through a reference that is not to their parent are refused, because Prisma cannot limit them", async () => {
  for (const lines of [{ updateMany: { where: {}, data: { text: "x" } } }, { deleteMany: {} }]) {
    const { refused } = await outcome(worlds.both.client, "Customer", "update", { where: { id: "a-customer1" }, data: { lines } });
    expect(refused).toMatch(
      /^UNSCOPED_WRITE: Customer.update at data.lines.(updateMany|deleteMany): .*write it on Line, with the condition that customer is this Customer/,
    );
  }
});

const DISGUISES: [string, object][] = [
  ["as parameters of Prisma's own", { __prismaRawParameters__: true, values: {} }],
  ["by toJSON", { toJSON: () => ({}) }],
  ["as a typed value", { $type: "Raw", value: {} }],
];
test.each(DISGUISES)("a filter that is disguised %s does not lose the organisation", async (_name, where) => {
  const calls: [string, string, object][] = [
    ["Customer", "count", { where }],
    ["Customer", "count", { where: { OR: [where] } }],
    ["Customer", "deleteMany", { where }],
    ["User", "findMany", { include: { notes: { where } } }],
    ["User", "findMany", { where: { memberships: { some: where } } }],
    ["User", "findMany", { where: { memberships: where } }],
    ["User", "findMany", { include: where }],
    ["Customer", "update", { where: { id: "a-customer1" }, data: { notes: { deleteMany: where } } }],
    ["Customer", "update", { where: { id: "a-customer1" }, data: { notes: where } }],
    ["Customer", "update", { where: { id: "a-customer1" }, data: where }],
    ["Customer", "findMany", { cursor: where }],
    ["Customer", "findMany", where],
  ];
  for (const [model, operation, args] of calls) {
    const { refused } = await outcome(worlds.both.client, model, operation, args);
    expect(refused, JSON.stringify([model, operation, args])).toMatch(/^UNREADABLE_ARGUMENTS: /);
  }
});
