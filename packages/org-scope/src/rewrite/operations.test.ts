import { describe, expect, test } from "vitest";
import type { Model, Ownership, Relation, Schema } from "../schema/types.ts";
import { rewriteOperation } from "./operations.ts";

const relation = (name: string, model: string, more: Partial<Relation>): Relation => ({
  name,
  model,
  isList: false,
  isRequired: false,
  fields: [],
  references: [],
  inverse: "",
  relationName: name,
  ...more,
});
const model = (name: string, ownership: Ownership, columns: string[], relations: Relation[], uniques: Model["uniques"] = []): Model => ({
  name,
  table: name,
  dbSchema: null,
  isView: false,
  id: ["id"],
  uniques,
  ownership,
  scalars: Object.fromEntries(columns.map((column) => [column, { name: column, column, type: "String", nativeType: null, isRequired: true, isList: false }])),
  relations: Object.fromEntries(relations.map((one) => [one.name, one])),
});
const list = (name: string, to: string, inverse: string) => relation(name, to, { isList: true, inverse });
const organization = (inverse: string) =>
  relation("organization", "Organization", { isRequired: true, fields: ["organizationId"], references: ["id"], inverse });
const composite = [{ name: "organizationId_id", fields: ["organizationId", "id"] }];

/** Invoices are bound to clients by a key that carries the organisation, notes by one that does not. */
const schema: Schema = {
  tenant: { model: "Organization", field: "organizationId" },
  models: {
    Organization: model(
      "Organization",
      { kind: "tenant" },
      ["id", "name"],
      [list("clients", "Client", "organization"), list("invoices", "Invoice", "organization"), list("notes", "Note", "organization"), list("members", "Member", "organization"), list("recent", "Person", "recentOrganization")],
    ),
    Client: model(
      "Client",
      { kind: "scoped" },
      ["id", "organizationId", "name"],
      [organization("clients"), list("invoices", "Invoice", "client"), list("notes", "Note", "client")],
      composite,
    ),
    Invoice: model(
      "Invoice",
      { kind: "scoped" },
      ["id", "organizationId", "clientId"],
      [
        organization("invoices"),
        relation("client", "Client", { fields: ["organizationId", "clientId"], references: ["organizationId", "id"], inverse: "invoices" }),
        list("lines", "Line", "invoice"),
      ],
      composite,
    ),
    Line: model(
      "Line",
      { kind: "subEntity", path: ["invoice"] },
      ["id", "invoiceId"],
      [
        relation("invoice", "Invoice", { isRequired: true, fields: ["invoiceId"], references: ["id"], inverse: "lines" }),
        relation("country", "Country", { fields: ["countryId"], references: ["id"], inverse: "lines" }),
      ],
    ),
    Note: model(
      "Note",
      { kind: "scoped" },
      ["id", "organizationId", "clientId"],
      [
        organization("notes"),
        relation("client", "Client", { fields: ["clientId"], references: ["id"], inverse: "notes" }),
        relation("author", "Person", { fields: ["authorId"], references: ["id"], inverse: "notes" }),
      ],
    ),
    Member: model(
      "Member",
      { kind: "scoped" },
      ["id", "organizationId", "personId"],
      [organization("members"), relation("person", "Person", { isRequired: true, fields: ["personId"], references: ["id"], inverse: "members" })],
    ),
    Person: model(
      "Person",
      { kind: "global", because: "several organisations", visibleThrough: ["members"] },
      ["id", "name"],
      [list("members", "Member", "person"), list("notes", "Note", "author"), relation("profile", "Profile", { inverse: "person" }), relation("recentOrganization", "Organization", { fields: ["recentId"], references: ["id"], inverse: "recent" })],
    ),
    Profile: model(
      "Profile",
      { kind: "global", because: "of a person", visibleThrough: ["person", "members"] },
      ["id", "personId"],
      [relation("person", "Person", { isRequired: true, fields: ["personId"], references: ["id"], inverse: "profile" })],
    ),
    Country: model("Country", { kind: "global", because: "a list" }, ["id"], [list("lines", "Line", "country")]),
  },
};

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const rewritten = (name: string, operation: string, args: object) => rewriteOperation(schema, "a", name, operation, deepFreeze(args));
const whereOf = (name: string, where: object) => rewritten(name, "findMany", { where }).args.where;
const dataOf = (name: string, operation: string, data: object) => rewritten(name, operation, { where: { id: "1" }, data }).args.data;

const OWN = { organizationId: "a" };
const OWN_LINE = { invoice: OWN };

describe("where", () => {
  test("of each kind of model", () => {
    expect(whereOf("Invoice", { id: "1" })).toEqual({ id: "1", AND: [OWN] });
    expect(whereOf("Line", { AND: { id: "1" } })).toEqual({ AND: [{ id: "1" }, OWN_LINE] });
    expect(whereOf("Organization", {})).toEqual({ AND: [{ id: "a" }] });
    expect(whereOf("Country", { id: "1" })).toEqual({ id: "1" });
    expect(rewritten("Invoice", "count", {}).args).toEqual({ where: OWN });
  });

  const ofNote = (client: unknown) => (whereOf("Note", { client }) as { client: unknown }).client;
  test.each([
    [null, { isNot: OWN }],
    [{}, {}],
    [{ name: "x" }, { is: { name: "x", AND: [OWN] } }],
    [{ is: { name: "x" } }, { is: { name: "x", AND: [OWN] } }],
    [{ is: null }, { isNot: OWN }],
    [{ isNot: null }, { is: OWN }],
    [{ isNot: { name: "x" } }, { isNot: { name: "x", AND: [OWN] } }],
  ])("a relation to one: %j", (given, expected) => expect(ofNote(given)).toEqual(expected));

  test("relations to many, where the join does not keep the organisation", () => {
    const lines = (filter: object) => (whereOf("Country", { lines: filter }) as { lines: object }).lines;
    expect(lines({ some: { id: "1" } })).toEqual({ some: { id: "1", AND: [OWN_LINE] } });
    expect(lines({ none: {} })).toEqual({ none: { AND: [OWN_LINE] } });
    expect(lines({ every: { id: "1" } })).toEqual({ every: { OR: [{ NOT: OWN_LINE }, { id: "1", AND: [OWN_LINE] }] } });
    expect(whereOf("Invoice", { lines: { some: { id: "1" } } })).toEqual({ lines: { some: { id: "1" } }, AND: [OWN] });
  });

  test("a unique one keeps the organisation at the top, and both where the caller named another", () => {
    expect(rewritten("Invoice", "findUnique", { where: { id: "1" } }).args.where).toEqual({ id: "1", ...OWN });
    expect(rewritten("Invoice", "delete", { where: { id: "1", organizationId: "b" } }).args.where).toEqual({ id: "1", organizationId: "b", AND: [OWN] });
  });
});

describe("selection", () => {
  test("lists and counts are limited, a relation to one is looked through", () => {
    expect(rewritten("Country", "findMany", { include: { lines: true, _count: true } }).args.include).toEqual({
      lines: { where: OWN_LINE },
      _count: { select: { lines: { where: OWN_LINE } } },
    });
    const { args, suspects } = rewritten("Note", "findMany", { select: { client: { select: { name: true } } } });
    expect(args.select).toEqual({ client: { select: { name: true, organizationId: true } } });
    expect(suspects).toMatchObject([{ path: ["client"], owned: OWN, added: [["organizationId"]] }]);
    expect(rewritten("Invoice", "findMany", { include: { client: true } }).suspects).toEqual([]);
  });

  test("cursors", () => {
    expect(rewritten("Invoice", "findMany", { cursor: { id: "1" } }).args.cursor).toEqual({ organizationId_id: { organizationId: "a", id: "1" } });
    expect(rewritten("Note", "findMany", { cursor: { id: "1" } }).args.cursor).toEqual({ id: "1", organizationId: "a" });
    const down = { organization: { id: "a", invoices: { some: { lines: { some: { id: "1" } } } } } };
    expect(rewritten("Line", "findMany", { cursor: { id: "1" } }).args).toEqual({ cursor: { id: "1" }, where: { ...OWN_LINE, AND: [{ invoice: down }] } });
  });
});

describe("a global model that is visible through a path", () => {
  const VISIBLE = { members: { some: OWN } };
  const COUNT = { select: { members: { where: OWN } } };

  test("rows, counts and keys", () => {
    expect(whereOf("Person", { name: "x" })).toEqual({ name: "x", AND: [VISIBLE] });
    expect(rewritten("Profile", "count", {}).args).toEqual({ where: { person: VISIBLE } });
    expect(rewritten("Person", "findUnique", { where: { id: "1" } }).args.where).toEqual({ id: "1", ...VISIBLE });
    const down = { organization: { id: "a", members: { some: { person: { id: "1" } } } } };
    expect(rewritten("Person", "findMany", { cursor: { id: "1" } }).args).toEqual({ cursor: { id: "1" }, where: { ...VISIBLE, AND: [{ members: { some: down } }] } });
  });

  test("filters, from whichever side", () => {
    expect(whereOf("Note", { author: { name: "x" } })).toEqual({ author: { is: { name: "x", AND: [VISIBLE] } }, AND: [OWN] });
    expect(whereOf("Note", { author: null })).toEqual({ author: { isNot: VISIBLE }, AND: [OWN] });
    expect(whereOf("Member", { person: { name: "x" } })).toEqual({ person: { name: "x" }, AND: [OWN] });
  });

  test("a row that refers to one is looked through by a count, which goes again", () => {
    const { args, suspects } = rewritten("Note", "findMany", { include: { author: true } });
    expect(args.include).toEqual({ author: { include: { _count: COUNT } } });
    expect(suspects).toMatchObject([{ path: ["author"], mayBeAbsent: true, owned: VISIBLE, added: [["_count"]] }]);
    const selected = rewritten("Note", "findMany", { select: { author: { select: { name: true, _count: { select: { notes: true } } } } } });
    expect(selected.args.select).toEqual({ author: { select: { name: true, _count: { select: { notes: { where: OWN }, ...COUNT.select } } } } });
    expect(selected.suspects).toMatchObject([{ added: [["_count", "members"]] }]);
    expect(rewritten("Note", "findMany", { include: { author: { include: { _count: true } } } }).suspects).toMatchObject([{ added: [] }]);
    expect(rewritten("Member", "findMany", { include: { person: true } })).toEqual({ args: { include: { person: true }, where: OWN }, suspects: [] });
  });

  test("a link is made to a visible row only", () => {
    expect(dataOf("Note", "update", { author: { connect: { id: "1" } } })).toEqual({ author: { connect: { id: "1", ...VISIBLE } } });
  });

  test("order through the row that makes it visible, and no other", () => {
    expect(() => rewritten("Member", "findMany", { orderBy: { person: { name: "asc" } } })).not.toThrow();
    expect(() => rewritten("Note", "findMany", { orderBy: { author: { name: "asc" } } })).toThrow(expect.objectContaining({ reason: "UNSCOPED_ORDER" }));
  });
});

describe("writes", () => {
  test("creates are stamped in the form that the caller chose", () => {
    expect(dataOf("Invoice", "create", { clientId: "1" })).toEqual({ clientId: "1", ...OWN });
    const connected = { client: { connect: { id: "1", ...OWN } }, organization: { connect: { id: "a" } } };
    expect(dataOf("Invoice", "create", { client: { connect: { id: "1" } }, organizationId: "a" })).toEqual(connected);
    expect(dataOf("Invoice", "createMany", [{ id: "1" }, { id: "2" }] as object)).toEqual([
      { id: "1", ...OWN },
      { id: "2", ...OWN },
    ]);
    expect(dataOf("Client", "create", { invoices: { create: { id: "1" } }, notes: { createMany: { data: [{ id: "1" }] } } })).toEqual({
      ...OWN,
      invoices: { create: { id: "1" } },
      notes: { createMany: { data: [{ id: "1", ...OWN }] } },
    });
  });

  const changes: [string, object, object][] = [
    ["connect", { id: "1" }, { id: "1", ...OWN }],
    ["set", [{ id: "1" }], [{ id: "1", ...OWN }]],
    ["disconnect", [{ id: "1" }], [{ id: "1", ...OWN }]],
    ["delete", [{ id: "1" }], [{ id: "1", ...OWN }]],
    ["deleteMany", {}, { AND: [OWN] }],
    ["update", { where: { id: "1" }, data: { id: "2" } }, { where: { id: "1", ...OWN }, data: { id: "2" } }],
    ["updateMany", { where: {}, data: {} }, { where: { AND: [OWN] }, data: {} }],
    ["upsert", { where: { id: "1" }, update: {}, create: {} }, { where: { id: "1", ...OWN }, update: {}, create: OWN }],
    ["connectOrCreate", { where: { id: "1" }, create: {} }, { where: { id: "1", ...OWN }, create: OWN }],
  ];
  test.each(changes)("nested %s", (operation, given, expected) =>
    expect(dataOf("Client", "update", { notes: { [operation]: given } })).toEqual({ notes: { [operation]: expected } }),
  );

  test("a model without a relation to its organisation is stamped by column, or by a key that brings it along", () => {
    const { organization: _none, ...relations } = schema.models.Invoice!.relations;
    const bare: Schema = { ...schema, models: { ...schema.models, Invoice: { ...schema.models.Invoice!, relations } } };
    const create = (data: object) => rewriteOperation(bare, "a", "Invoice", "create", deepFreeze({ data })).args.data;
    expect(create({ id: "1", clientId: "1" })).toEqual({ id: "1", clientId: "1", ...OWN });
    expect(create({ id: "1", client: { connect: { id: "1" } } })).toEqual({ id: "1", client: { connect: { id: "1", ...OWN } } });
    expect(() => rewriteOperation(bare, "a", "Client", "update", { where: { id: "1" }, data: { invoices: { create: [{ id: "1" }, { client: {} }] } } })).toThrow(
      expect.objectContaining({ reason: "MIXED_FORMS" }),
    );
  });

  test("a link over a key that carries the organisation is cut by its own column", () => {
    expect(dataOf("Invoice", "update", { client: { disconnect: true } })).toEqual({ clientId: null });
    expect(dataOf("Note", "update", { client: { disconnect: true } })).toEqual({ client: { disconnect: true } });
  });
});

describe("refusals say why and where", () => {
  const refusals: [string, string, object, string, string | undefined][] = [
    ["Ghost", "findMany", {}, "UNKNOWN_MODEL", undefined],
    ["Invoice", "truncate", {}, "UNKNOWN_OPERATION", undefined],
    ["Country", "create", { data: {} }, "GLOBAL_MODEL", undefined],
    ["Organization", "delete", { where: { id: "a" } }, "GLOBAL_MODEL", undefined],
    ["Invoice", "create", { data: { organizationId: "b" } }, "FOREIGN_ORGANIZATION", "data"],
    ["Invoice", "update", { where: {}, data: { organization: { connect: { id: "b" } } } }, "FOREIGN_ORGANIZATION", "data"],
    ["Invoice", "update", { where: {}, data: { lines: { create: { country: { create: {} } } } } }, "GLOBAL_MODEL", "data.lines.create.country.create"],
    ["Person", "update", { where: {}, data: {} }, "GLOBAL_MODEL", undefined],
    ["Member", "update", { where: {}, data: { person: { update: {} } } }, "GLOBAL_MODEL", "data.person.update"],
    ["Organization", "update", { where: {}, data: { recent: { connect: { id: "1" } } } }, "GLOBAL_MODEL", "data.recent.connect"],
    ["Invoice", "update", { where: {}, data: { lines: { conjure: {} } } }, "UNKNOWN_OPERATION", "data.lines.conjure"],
    ["Note", "findMany", { orderBy: { client: { name: "asc" } } }, "UNSCOPED_ORDER", "orderBy.client"],
    ["Note", "findMany", { include: { author: { select: { _count: { select: { members: { where: { id: "1" } } } } } } } }, "UNSCOPED_COUNT", "include.author"],
    ["Country", "findMany", { orderBy: [{ lines: { _count: "asc" } }] }, "UNSCOPED_ORDER", "orderBy.lines"],
  ];
  test.each(refusals)("%s.%s %j: %s at %s", (name, operation, args, reason, path) => {
    expect(() => rewritten(name, operation, args)).toThrow(
      expect.objectContaining({ name: "OrgScopeError", reason, place: { model: name, operation, ...(path && { path }) } }),
    );
  });
});
