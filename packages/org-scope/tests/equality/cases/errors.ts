import type { Case } from "../support/compare.ts";

const own = { organizationId: "a" };

/** Prisma shows the call as it was given to it. */
export const REWRITTEN = { message: "the message shows the call with one's own organisation in it" };
const BOTH_FORMS = "the organisation is stamped in the form of the rest, so that the call is no mixture; what fails is the number that is taken";
const POLICY = "the policy on new rows speaks before the foreign key: a parent that is absent and one that is foreign are refused alike";

export const ERRORS: readonly Case[] = [
  ["P2025 of findUniqueOrThrow", (db) => db.item.findUniqueOrThrow!({ where: { id: "none" } })],
  ["P2025 of findFirstOrThrow", (db) => db.item.findFirstOrThrow!({ where: { title: "none" } })],
  ["P2025 of update", (db) => db.item.update!({ where: { id: "none" }, data: { title: "x" } })],
  ["P2025 of delete", (db) => db.item.delete!({ where: { id: "none" } })],
  ["P2025 of delete of a sub-entity", (db) => db.part.delete!({ where: { id: "none" } })],
  ["P2025 of connect", (db) => db.item.update!({ where: { id: "item1" }, data: { shelf: { connect: { id: "none" } } } })],
  [
    "P2025 of connect in create",
    (db) => db.memo.create!({ data: { id: "m", text: "x", organization: { connect: { id: "a" } }, shelf: { connect: { id: "none" } } } }),
  ],
  [
    "P2025 of a nested update",
    (db) => db.item.update!({ where: { id: "item1" }, data: { parts: { update: { where: { id: "none" }, data: { name: "x" } } } } }),
  ],
  ["P2025 of a nested update of one", (db) => db.item.update!({ where: { id: "item9" }, data: { shelf: { update: { name: "x" } } } })],
  ["P2017 or the like of a nested delete", (db) => db.item.update!({ where: { id: "item1" }, data: { parts: { delete: { id: "part1" } } } })],
  ["P2018 or the like of set", (db) => db.item.update!({ where: { id: "item1" }, data: { tags: { set: [{ id: "none" }] } } })],
  ["P2025 of connect of a list", (db) => db.item.update!({ where: { id: "item1" }, data: { tags: { connect: [{ id: "none" }] } } })],
  ["P2002 of an id", (db) => db.item.create!({ data: { id: "item1", number: 900, title: "x", ...own } })],
  ["P2002 of a compound key", (db) => db.item.create!({ data: { id: "other", number: 1, title: "x", ...own } })],
  ["P2002 of update", (db) => db.item.update!({ where: { id: "item1" }, data: { number: 2 } })],
  [
    "P2002 of createMany",
    (db) =>
      db.shelf.createMany!({
        data: [
          { id: "s8", name: "Eight", ...own },
          { id: "s9", name: "Eight", ...own },
        ],
      }),
  ],
  ["P2002 of a nested create", (db) => db.item.update!({ where: { id: "item1" }, data: { parts: { create: { id: "part1", name: "x" } } } })],
  ["P2003 of create", (db) => db.item.create!({ data: { id: "other", number: 901, title: "x", shelfId: "none", ...own } })],
  ["P2003 of a key without the organisation", (db) => db.memo.create!({ data: { id: "m", text: "x", shelfId: "none", ...own } })],
  ["P2003 of a sub-entity", (db) => db.part.create!({ data: { id: "p", name: "x", itemId: "none" } }), { error: POLICY, message: POLICY }],
  ["P2003 of delete", (db) => db.shelf.delete!({ where: { id: "shelf1" } })],
  ["P2003 of updateMany", (db) => db.memo.updateMany!({ data: { shelfId: "none" } })],
  ["P2014", (db) => db.item.update!({ where: { id: "item1" }, data: { detail: { create: { id: "d", text: "x" } } } })],
  ["P2014 of connect", (db) => db.item.update!({ where: { id: "item1" }, data: { detail: { connect: { id: "detail2" } } } })],
  ["P2000, a value too long", (db) => db.shelf.update!({ where: { id: "shelf1" }, data: { name: "x".repeat(30) } })],
  ["P2020, a value out of range", (db) => db.item.update!({ where: { id: "item1" }, data: { price: "99999999999.99" } })],
  ["P2010, raw SQL", (db) => db.$queryRawUnsafe("SELECT 1 / 0")],
  ["P2010, raw SQL that is none", (db) => db.$executeRawUnsafe("NOTHING")],
  ["an unknown argument", (db) => db.item.findMany!({ wher: {} }), REWRITTEN],
  ["an unknown column", (db) => db.item.findMany!({ where: { colour: "red" } }), REWRITTEN],
  ["an unknown column in select", (db) => db.item.findMany!({ select: { colour: true } }), REWRITTEN],
  ["an unknown relation in include", (db) => db.item.findMany!({ include: { colour: true } }), REWRITTEN],
  ["a value of the wrong type", (db) => db.item.findMany!({ where: { number: "one" } }), REWRITTEN],
  ["an enum's unknown value", (db) => db.item.updateMany!({ data: { kind: "NONE" } }), REWRITTEN],
  ["select and include", (db) => db.item.findMany!({ select: { id: true }, include: { parts: true } }), REWRITTEN],
  ["no where", (db) => db.item.findUnique!({})],
  ["no key in where", (db) => db.item.findUnique!({ where: { title: "x" } }), REWRITTEN],
  ["an undefined key", (db) => db.item.findUnique!({ where: { id: undefined } }), REWRITTEN],
  ["a missing column", (db) => db.item.create!({ data: { id: "x", number: 1, ...own } })],
  [
    "both forms in one data",
    (db) => db.item.create!({ data: { id: "x", number: 1, title: "x", shelfId: "shelf1", organization: { connect: { id: "a" } } } }),
    { error: BOTH_FORMS, message: BOTH_FORMS, roundTrips: BOTH_FORMS },
  ],
  ["an unknown nested operation's argument", (db) => db.item.update!({ where: { id: "item1" }, data: { parts: { update: { name: "x" } } } }), REWRITTEN],
  ["null where there is none", (db) => db.item.update!({ where: { id: "item1" }, data: { title: null } }), REWRITTEN],
  ["a negative page", (db) => db.item.findMany!({ skip: -1 })],
  ["a cursor of no key", (db) => db.item.findMany!({ cursor: { title: "x" } }), REWRITTEN],
  ["groupBy, ordered by what it lacks", (db) => db.item.groupBy!({ by: ["kind"], orderBy: { number: "asc" } })],
];
