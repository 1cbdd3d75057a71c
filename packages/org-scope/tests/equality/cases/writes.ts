import type { Case } from "../support/compare.ts";

const own = { organizationId: "a" };
const item = (id: string, number: number) => ({ id, ...own, number, title: `New ${number}` });
const one = (id: string, number: number) => ({ id, number, title: `New ${number}`, organization: { connect: { id: "a" } } });
const parts = { include: { parts: { orderBy: { id: "asc" } } } };

export const WRITES: readonly Case[] = [
  ["create", (db) => db.item.create!({ data: item("new1", 101) })],
  [
    "create by relations",
    (db) =>
      db.item.create!({
        data: { ...one("new2", 102), shelf: { connect: { id: "shelf1" } }, tags: { connect: [{ id: "tag1" }] } },
        include: { tags: true, shelf: true },
      }),
  ],
  [
    "create nested",
    (db) =>
      db.item.create!({
        data: {
          ...item("new3", 103),
          parts: {
            create: [
              { id: "np1", name: "x" },
              { id: "np2", name: "y" },
            ],
          },
          detail: { create: { id: "nd1", text: "x" } },
        },
        ...parts,
      }),
  ],
  [
    "create many nested",
    (db) =>
      db.item.create!({
        data: {
          ...item("new4", 104),
          parts: {
            createMany: {
              data: [
                { id: "np3", name: "x" },
                { id: "np4", name: "y" },
              ],
            },
          },
        },
        ...parts,
      }),
  ],
  [
    "connectOrCreate",
    (db) =>
      db.item.update!({
        where: { id: "item5" },
        data: {
          tags: {
            connectOrCreate: [
              { where: { id: "tag1" }, create: { id: "tag1", name: "x", ...own } },
              { where: { id: "ntag" }, create: { id: "ntag", name: "x", ...own } },
            ],
          },
        },
        include: { tags: { orderBy: { id: "asc" } } },
      }),
  ],
  ["createMany", (db) => db.item.createMany!({ data: [item("new5", 105), item("new6", 106)] })],
  ["createMany, skipDuplicates", (db) => db.item.createMany!({ data: [item("new5", 105), item("new7", 107)], skipDuplicates: true })],
  ["createManyAndReturn", (db) => db.item.createManyAndReturn!({ data: [item("new8", 108), item("new9", 109)], select: { id: true, kind: true } })],
  ["update", (db) => db.item.update!({ where: { id: "item5", kind: "PLAIN" }, data: { title: "Changed" } })],
  [
    "update by a compound key",
    (db) => db.item.update!({ where: { organizationId_number: { organizationId: "a", number: 6 } }, data: { title: "Changed" }, select: { title: true } }),
  ],
  ["update naming one's organisation", (db) => db.item.update!({ where: { id: "item5", ...own }, data: { title: "Again", ...own } })],
  [
    "update nested",
    (db) =>
      db.item.update!({
        where: { id: "item1" },
        data: {
          parts: { update: { where: { id: "part4" }, data: { name: "Changed" } }, create: { id: "np5", name: "x", color: { connect: { id: "red" } } } },
          detail: { update: { text: "Changed" } },
        },
        ...parts,
      }),
  ],
  [
    "update many nested",
    (db) => db.item.update!({ where: { id: "item2" }, data: { parts: { updateMany: { where: { colorId: null }, data: { name: "None" } } } }, ...parts }),
  ],
  [
    "upsert nested",
    (db) =>
      db.item.update!({
        where: { id: "item3" },
        data: {
          detail: { upsert: { create: { id: "nd3", text: "x" }, update: { text: "y" } } },
          parts: { upsert: { where: { id: "part2" }, create: { id: "np6", name: "x" }, update: { name: "Upserted" } } },
        },
        ...parts,
      }),
  ],
  ["delete nested", (db) => db.item.update!({ where: { id: "item4" }, data: { parts: { delete: { id: "part3" }, deleteMany: { name: "none" } } }, ...parts })],
  ["set", (db) => db.item.update!({ where: { id: "item2" }, data: { tags: { set: [{ id: "tag3" }] } }, include: { tags: true } })],
  [
    "disconnect of a list",
    (db) => db.item.update!({ where: { id: "item1" }, data: { tags: { disconnect: [{ id: "tag1" }, { id: "tag3" }] } }, include: { tags: true } }),
  ],
  ["disconnect of one", (db) => db.part.update!({ where: { id: "part2" }, data: { color: { disconnect: true } } })],
  ["updateMany", (db) => db.item.updateMany!({ where: { shelf: { name: "Shelf 1" } }, data: { ratio: 0.5 } })],
  ["updateMany, limited", (db) => db.tag.updateMany!({ where: { id: "tag1" }, data: { name: "One" }, limit: 1 })],
  ["updateMany of sub-entities", (db) => db.part.updateMany!({ where: { color: { id: "red" } }, data: { name: "Red part" } })],
  ["updateManyAndReturn", (db) => db.item.updateManyAndReturn!({ where: { number: { in: [7] } }, data: { title: "Seven" } })],
  ["upsert of what is there", (db) => db.item.upsert!({ where: { id: "item6" }, update: { title: "Upserted" }, create: item("item6", 6) })],
  ["upsert of what is not there", (db) => db.item.upsert!({ where: { id: "new10" }, update: { title: "Upserted" }, create: item("new10", 110) })],
  [
    "upsert by a compound key",
    (db) =>
      db.shelf.upsert!({ where: { organizationId_name: { ...own, name: "New" } }, update: { name: "Newer" }, create: { id: "shelf9", name: "New", ...own } }),
  ],
  [
    "upsert with relations",
    (db) => db.item.upsert!({ where: { id: "new11" }, update: {}, create: { ...item("new11", 111), parts: { create: { id: "np7", name: "x" } } }, ...parts }),
  ],
  ["delete", (db) => db.item.delete!({ where: { id: "item12" } })],
  ["delete of a sub-entity", (db) => db.part.delete!({ where: { id: "part8" }, select: { name: true } })],
  ["deleteMany", (db) => db.item.deleteMany!({ where: { number: { in: [10, 11] } } })],
  ["deleteMany of nothing", (db) => db.item.deleteMany!({ where: { OR: [] } })],
  ["the organisation's own row", (db) => db.organization.update!({ where: { id: "a" }, data: { name: "Renamed" } })],
];
