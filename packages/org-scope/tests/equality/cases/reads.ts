import type { Case } from "../support/compare.ts";

const orderBy = { number: "asc" };

export const READS: readonly Case[] = [
  ["findMany", (db) => db.item.findMany!({ orderBy })],
  ["findMany by a filter", (db) => db.item.findMany!({ where: { number: { gte: 3, lt: 9 }, OR: [{ kind: "FANCY" }, { labels: { has: "l3" } }] }, orderBy })],
  [
    "findMany by relations",
    (db) => db.item.findMany!({ where: { parts: { some: { color: { name: "Red" } } }, shelf: { isNot: { name: "Shelf 3" } } }, orderBy }),
  ],
  ["findMany of what has none", (db) => db.item.findMany!({ where: { shelf: null, detail: null, tags: { none: {} } }, orderBy })],
  ["findMany of nothing", (db) => db.item.findMany!({ where: { OR: [] } })],
  ["select", (db) => db.item.findMany!({ select: { number: true, shelf: { select: { name: true } } }, orderBy })],
  ["omit", (db) => db.item.findFirst!({ omit: { organizationId: true, data: true }, orderBy })],
  [
    "include, nested and paged",
    (db) =>
      db.shelf.findMany!({
        include: { items: { orderBy, take: 2, skip: 1, include: { parts: { orderBy: { id: "desc" } }, detail: true } } },
        orderBy: { id: "asc" },
      }),
  ],
  ["include over a key without the organisation", (db) => db.memo.findMany!({ include: { shelf: true }, orderBy: { id: "asc" } })],
  ["the same with omit", (db) => db.memo.findMany!({ include: { shelf: { omit: { organizationId: true } } }, orderBy: { id: "asc" } })],
  ["the same with select", (db) => db.memo.findMany!({ select: { shelf: { select: { name: true } } }, orderBy: { id: "asc" } })],
  ["_count", (db) => db.item.findMany!({ include: { _count: true }, orderBy })],
  ["_count of some", (db) => db.item.findMany!({ select: { _count: { select: { parts: { where: { colorId: "red" } }, tags: true } } }, orderBy })],
  [
    "order by relations",
    (db) => db.item.findMany!({ orderBy: [{ shelf: { name: "desc" } }, { parts: { _count: "desc" } }, { number: "asc" }], select: { number: true } }),
  ],
  ["cursor", (db) => db.item.findMany!({ cursor: { id: "item4" }, skip: 1, take: 3, orderBy })],
  [
    "cursor of a compound key, backwards",
    (db) => db.item.findMany!({ cursor: { organizationId_number: { organizationId: "a", number: 6 } }, take: -3, orderBy }),
  ],
  ["cursor of a sub-entity", (db) => db.part.findMany!({ cursor: { id: "part3" }, take: 3, orderBy: { id: "asc" } })],
  ["distinct", (db) => db.item.findMany!({ distinct: ["shelfId"], orderBy })],
  ["findFirst", (db) => db.item.findFirst!({ where: { title: { contains: "1" } }, orderBy: { number: "desc" } })],
  ["findFirst of nothing", (db) => db.item.findFirst!({ where: { title: "none" } })],
  ["findFirstOrThrow", (db) => db.item.findFirstOrThrow!({ where: { number: 4 } })],
  ["findUnique", (db) => db.item.findUnique!({ where: { id: "item1" } })],
  [
    "findUnique by a compound key",
    (db) => db.item.findUnique!({ where: { organizationId_number: { organizationId: "a", number: 2 } }, include: { parts: { orderBy: { id: "asc" } } } }),
  ],
  ["findUnique with a filter", (db) => db.item.findUnique!({ where: { id: "item1", kind: "PLAIN", parts: { some: {} } } })],
  ["findUnique of a sub-entity", (db) => db.detail.findUnique!({ where: { itemId: "item1" }, include: { item: true } })],
  ["findUnique of nothing", (db) => db.item.findUnique!({ where: { id: "none" } })],
  ["findUniqueOrThrow", (db) => db.part.findUniqueOrThrow!({ where: { id: "part1" } })],
  ["count", (db) => db.item.count!()],
  ["count by select", (db) => db.item.count!({ select: { _all: true, shelfId: true }, where: { number: { gt: 2 } } })],
  [
    "aggregate",
    (db) =>
      db.item.aggregate!({ _sum: { price: true, big: true }, _avg: { ratio: true, number: true }, _min: { soldAt: true }, _max: { day: true }, _count: true }),
  ],
  ["aggregate of nothing", (db) => db.item.aggregate!({ where: { number: -1 }, _sum: { price: true }, _count: true })],
  ["groupBy", (db) => db.item.groupBy!({ by: ["kind"], _count: true, _sum: { price: true }, orderBy: { kind: "asc" } })],
  [
    "groupBy having",
    (db) => db.item.groupBy!({ by: ["shelfId"], having: { number: { _avg: { gt: 4 } } }, _max: { number: true }, orderBy: { shelfId: "asc" } }),
  ],
  ["the organisation itself", (db) => db.organization.findMany!({ include: { shelves: { orderBy: { id: "asc" } }, _count: true } })],
  [
    "a global model, and what refers to it",
    (db) => db.color.findMany!({ include: { parts: { orderBy: { id: "asc" } }, _count: true }, orderBy: { id: "asc" } }),
  ],
  ["columns compared with one another", (db) => db.item.findMany!({ where: { title: { not: { equals: db.item.fields.id } } }, orderBy })],
  ["a fluent chain", (db) => db.item.findUnique!({ where: { id: "item1" } }).shelf!()],
  ["a fluent chain to a list", (db) => db.item.findFirst!({ where: { number: 1 } }).parts!({ orderBy: { id: "asc" }, select: { name: true } })],
  ["a fluent chain of three", (db) => db.part.findUniqueOrThrow!({ where: { id: "part1" } }).item!().shelf!().memos!()],
  ["a fluent chain of nothing", (db) => db.item.findUnique!({ where: { id: "none" } }).shelf!()],
  ["ten findUnique at once", (db) => Promise.all(Array.from({ length: 10 }, (_, n) => db.item.findUnique!({ where: { id: `item${n}` } })))],
  [
    "ten findUnique with a relation at once",
    (db) => Promise.all(Array.from({ length: 10 }, (_, n) => db.item.findUnique!({ where: { id: `item${n}` }, include: { shelf: true } }))),
  ],
  ["ten fluent chains at once", (db) => Promise.all(Array.from({ length: 10 }, (_, n) => db.item.findUnique!({ where: { id: `item${n + 1}` } }).shelf!()))],
  [
    "ten findUnique of sub-entities at once",
    (db) => Promise.all(Array.from({ length: 10 }, (_, n) => db.part.findUnique!({ where: { id: `part${n}` } }))),
    { roundTrips: "whose a sub-entity is stands in its parent, and Prisma collects no findUnique that asks a relation" },
  ],
  ["five findFirst at once", (db) => Promise.all(Array.from({ length: 5 }, (_, n) => db.item.findFirst!({ where: { number: n } })))],
  ["Prisma.validator", (db, Prisma) => db.item.findMany!(Prisma.validator()({ where: { number: 1 } }))],
];
