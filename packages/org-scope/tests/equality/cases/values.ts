import type { Case } from "../support/compare.ts";

const at = (id: string) => ({ where: { id } });

export const VALUES: readonly Case[] = [
  ["Decimal", (db, Prisma) => db.item.update!({ ...at("item1"), data: { price: new Prisma.Decimal("12.34") }, select: { price: true } })],
  ["Decimal in a filter", (db, Prisma) => db.item.findMany!({ where: { price: { gt: new Prisma.Decimal("10") } }, orderBy: { id: "asc" } })],
  ["Date", (db) => db.item.update!({ ...at("item1"), data: { soldAt: new Date("2026-03-04T05:06:07.089Z"), day: new Date("2026-03-04") } })],
  ["Date in a filter", (db) => db.item.findMany!({ where: { soldAt: { lt: new Date("2026-01-05T00:00:00Z") } }, orderBy: { id: "asc" } })],
  ["Json", (db) => db.item.update!({ ...at("item1"), data: { data: { list: [1, "two", null, { deep: true }], empty: {} } } })],
  ["Json by a path", (db) => db.item.findMany!({ where: { data: { path: ["n"], gt: 6 } }, orderBy: { id: "asc" } })],
  ["Json null", (db, Prisma) => db.item.update!({ ...at("item2"), data: { data: Prisma.JsonNull } })],
  ["no Json", (db, Prisma) => db.item.update!({ ...at("item3"), data: { data: Prisma.DbNull } })],
  ["any null", (db, Prisma) => db.item.findMany!({ where: { data: { equals: Prisma.AnyNull } }, orderBy: { id: "asc" } })],
  ["Bytes", (db) => db.item.update!({ ...at("item1"), data: { bytes: Buffer.from([0, 1, 255]) } })],
  ["Bytes in a filter", (db) => db.item.findMany!({ where: { bytes: Buffer.from([0, 4]) } })],
  ["BigInt", (db) => db.item.update!({ ...at("item1"), data: { big: 9223372036854775807n } })],
  ["lists", (db) => db.item.update!({ ...at("item1"), data: { labels: { push: ["x", "y"] } } })],
  ["a list set", (db) => db.item.update!({ ...at("item1"), data: { labels: { set: [] } } })],
  ["arithmetic", (db) => db.item.update!({ ...at("item1"), data: { number: { increment: 100 }, ratio: { multiply: 2 }, price: { divide: 2 } } })],
  ["an enum", (db) => db.item.updateMany!({ where: { kind: { in: ["PLAIN"] } }, data: { kind: "FANCY" } })],
];
