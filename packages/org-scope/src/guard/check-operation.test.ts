import { describe, expect, test } from "vitest";
import type { Model, Ownership, Relation, Schema } from "../schema/types.ts";
import { checkOperation } from "./check-operation.ts";

const relation = (name: string, model: string, inverse: string, more: Partial<Relation> = {}): Relation => ({
  name,
  model,
  inverse,
  isList: false,
  isRequired: false,
  fields: [],
  references: [],
  relationName: name,
  ...more,
});
const list = (name: string, model: string, inverse: string) => relation(name, model, inverse, { isList: true });
const key = (name: string, model: string, inverse: string, ...fields: string[]) =>
  relation(name, model, inverse, { isRequired: true, fields, references: fields.map((field) => (field === "organizationId" && model !== "Organization" ? field : "id")) });
const model = (name: string, ownership: Ownership, columns: string[], relations: Relation[]): Model => ({
  name,
  table: name,
  dbSchema: null,
  isView: false,
  id: ["id"],
  uniques: [{ name: "organizationId_id", fields: ["organizationId", "id"] }],
  ownership,
  scalars: Object.fromEntries(columns.map((column) => [column, { name: column, column, type: "String", nativeType: null, isRequired: true, isList: false }])),
  relations: Object.fromEntries(relations.map((one) => [one.name, one])),
});
const organization = (inverse: string) => key("organization", "Organization", inverse, "organizationId");

/** Invoices are bound to clients by a key that carries the organisation, notes by one that does not. */
const schema: Schema = {
  tenant: { model: "Organization", field: "organizationId" },
  models: Object.fromEntries(
    [
      model("Organization", { kind: "tenant" }, ["id", "name"], [list("clients", "Client", "organization")]),
      model("Client", { kind: "scoped" }, ["id", "organizationId"], [organization("clients"), list("invoices", "Invoice", "client"), list("notes", "Note", "client")]),
      model(
        "Invoice",
        { kind: "scoped" },
        ["id", "organizationId", "clientId"],
        [organization("invoices"), key("client", "Client", "invoices", "organizationId", "clientId"), list("lines", "Line", "invoice"), list("labels", "Label", "invoices")],
      ),
      model(
        "Line",
        { kind: "subEntity", path: ["invoice"] },
        ["id", "invoiceId"],
        [key("invoice", "Invoice", "lines", "invoiceId"), key("country", "Country", "lines", "countryId"), list("parts", "Part", "line")],
      ),
      model("Part", { kind: "subEntity", path: ["line", "invoice"] }, ["id", "lineId"], [key("line", "Line", "parts", "lineId")]),
      model("Note", { kind: "scoped" }, ["id", "organizationId", "clientId"], [organization("notes"), key("client", "Client", "notes", "clientId")]),
      model("Label", { kind: "scoped" }, ["id", "organizationId"], [organization("labels"), list("invoices", "Invoice", "labels")]),
      model("Country", { kind: "global", because: "a list" }, ["id"], [list("lines", "Line", "country")]),
    ].map((one) => [one.name, one]),
  ),
};

/** The reason and the place of the refusal; "ok" where there is none. */
function outcome(name: string, operation: string, args?: unknown): string {
  try {
    checkOperation(schema, "a", name, operation, args);
    return "ok";
  } catch (error) {
    const { reason, place } = error as { reason: string; place: { path?: string } };
    return [reason, place.path].filter(Boolean).join(" ");
  }
}

const A = { organizationId: "a" };
const B = { organizationId: "b" };

describe("rule 1: the where of a write", () => {
  const unnamed = "UNNAMED_ORGANIZATION where";
  const foreign = "FOREIGN_ORGANIZATION where";
  test.each<[string, unknown, string]>([
    ["at the top level", { id: "1", ...A }, "ok"],
    ["by equals", { organizationId: { equals: "a" } }, "ok"],
    ["in AND", { id: "1", AND: A }, "ok"],
    ["in a list of ANDs, deep", { AND: [{ id: "1" }, { AND: [A] }] }, "ok"],
    ["in a compound unique", { organizationId_id: { ...A, id: "1" } }, "ok"],
    ["with an OR beside it", { ...A, OR: [{ id: "1" }, B] }, "ok"],
    ["absent", { id: "1" }, unnamed],
    ["no where", undefined, unnamed],
    ["undefined", { id: "1", organizationId: undefined }, unnamed],
    ["undefined over a spread", { ...A, organizationId: undefined }, unnamed],
    ["null", { organizationId: null }, unnamed],
    ["another", { id: "1", ...B }, foreign],
    ["another in a compound unique", { organizationId_id: { ...B, id: "1" } }, foreign],
    ["another beside one's own", { ...A, AND: [B] }, foreign],
    ["empty", { organizationId: "" }, foreign],
    ["in", { organizationId: { in: ["a"] } }, unnamed],
    ["not", { organizationId: { not: "b" } }, unnamed],
    ["equals in any case", { organizationId: { equals: "a", mode: "insensitive" } }, unnamed],
    ["in OR only", { OR: [A] }, unnamed],
    ["in NOT only", { NOT: B }, unnamed],
    ["in an OR of an AND", { AND: [{ OR: [A] }] }, unnamed],
    ["in a related row", { client: A }, unnamed],
    ["hidden from Prisma", Object.defineProperty({ id: "1" }, "organizationId", { value: "a", enumerable: false }), unnamed],
    ["as a column that the unique does not hold", { id: { ...A } }, unnamed],
  ])("%s", (_case, where, expected) => {
    for (const operation of ["update", "updateMany", "updateManyAndReturn"]) expect(outcome("Invoice", operation, { where, data: {} })).toBe(expected);
    for (const operation of ["delete", "deleteMany"]) expect(outcome("Invoice", operation, { where })).toBe(expected);
    expect(outcome("Invoice", "upsert", { where, create: A, update: {} })).toBe(expected);
  });

  test("no arguments at all", () => expect(outcome("Invoice", "deleteMany")).toBe(unnamed));
  test("a prototype's key, which Prisma sends, counts", () => expect(outcome("Invoice", "deleteMany", { where: Object.create(A) as object })).toBe("ok"));
});

describe("rule 1: the data of a write", () => {
  test.each<[string, object, string]>([
    ["the column", A, "ok"],
    ["the relation", { organization: { connect: { id: "a" } } }, "ok"],
    ["absent", { id: "1" }, "UNNAMED_ORGANIZATION data"],
    ["undefined", { organizationId: undefined }, "UNNAMED_ORGANIZATION data"],
    ["null", { organizationId: null }, "UNNAMED_ORGANIZATION data"],
    ["another", B, "FOREIGN_ORGANIZATION data"],
    ["another by relation", { organization: { connect: { id: "b" } } }, "FOREIGN_ORGANIZATION data"],
    ["a relation by another key", { organization: { connect: { slug: "a" } } }, "UNNAMED_ORGANIZATION data.organization.connect"],
    ["a new organisation", { organization: { create: { id: "a" } } }, "UNSCOPED_WRITE data.organization"],
    ["one's own and another", { ...A, organization: { connect: { id: "b" } } }, "FOREIGN_ORGANIZATION data"],
  ])("of a new row: %s", (_case, data, expected) => {
    expect(outcome("Note", "create", { data })).toBe(expected);
    expect(outcome("Note", "createMany", { data })).toBe(expected);
    expect(outcome("Note", "createManyAndReturn", { data: [A, data] })).toBe(expected.replace("data", "data.1"));
    expect(outcome("Note", "upsert", { where: A, create: data, update: {} })).toBe(expected.replace("data", "create"));
  });

  test.each<[object, string]>([
    [{ id: "1" }, "ok"],
    [A, "ok"],
    [{ organizationId: { set: "a" } }, "ok"],
    [{ organizationId: undefined }, "ok"],
    [B, "FOREIGN_ORGANIZATION data.organizationId"],
    [{ organizationId: { set: "b" } }, "FOREIGN_ORGANIZATION data.organizationId"],
    [{ organizationId: { increment: 1 } }, "FOREIGN_ORGANIZATION data.organizationId"],
    [{ organization: { connect: { id: "b" } } }, "FOREIGN_ORGANIZATION data.organizationId"],
    [Object.create(B) as object, "FOREIGN_ORGANIZATION data.organizationId"],
  ])("of a change: %j", (data, expected) => {
    expect(outcome("Note", "update", { where: A, data })).toBe(expected);
    expect(outcome("Note", "upsert", { where: A, create: A, update: data })).toBe(expected.replace("data.", "update."));
  });
});

describe("rule 2", () => {
  test.each(["findUnique", "findUniqueOrThrow"])("%s", (operation) => {
    expect(outcome("Invoice", operation, { where: { id: "1", ...A } })).toBe("UNIQUE_READ");
    expect(outcome("Line", operation, { where: { id: "1" } })).toBe("UNIQUE_READ");
    expect(outcome("Country", operation, { where: { id: "fr" } })).toBe("ok");
    expect(outcome("Organization", operation, { where: { id: "a" } })).toBe("ok");
  });
  test("other reads of scoped models are free", () => {
    for (const operation of ["findMany", "findFirst", "findFirstOrThrow", "count", "aggregate", "groupBy"]) expect(outcome("Invoice", operation)).toBe("ok");
  });
});

describe("rule 3", () => {
  const unreached = "UNREACHED_PARENT where";
  test.each<[string, unknown, string]>([
    ["Line", { id: "1", invoice: A }, "ok"],
    ["Line", { AND: [{ invoice: { is: { AND: A } } }] }, "ok"],
    ["Line", { invoice: { organizationId_id: { ...A, id: "1" } } }, "ok"],
    ["Part", { line: { invoice: A } }, "ok"],
    ["Part", { line: { id: "1" } }, unreached],
    ["Line", { id: "1" }, unreached],
    ["Line", { invoiceId: "1" }, unreached],
    ["Line", undefined, unreached],
    ["Line", { invoice: undefined }, unreached],
    ["Line", { invoice: { organizationId: undefined } }, unreached],
    ["Line", { invoice: { isNot: A } }, unreached],
    ["Line", { OR: [{ invoice: A }] }, unreached],
    ["Line", { country: A }, unreached],
    ["Line", { invoice: B }, "FOREIGN_ORGANIZATION where"],
  ])("%s by %j", (name, where, expected) => {
    for (const operation of ["findMany", "findFirst", "findFirstOrThrow", "count", "aggregate", "groupBy", "delete", "deleteMany"])
      expect(outcome(name, operation, { where })).toBe(expected);
    expect(outcome(name, "updateMany", { where, data: {} })).toBe(expected);
  });

  test("a new sub-entity names its parent", () => {
    expect(outcome("Line", "create", { data: { invoiceId: "1" } })).toBe("ok");
    expect(outcome("Line", "create", { data: { invoice: { connect: { id: "1", ...A } } } })).toBe("ok");
    expect(outcome("Line", "create", { data: { invoice: { connect: { id: "1" } } } })).toBe("UNNAMED_ORGANIZATION data.invoice.connect");
    expect(outcome("Line", "createMany", { data: [{ invoiceId: "1" }, { text: "x" }] })).toBe("UNREACHED_PARENT data.1");
  });
});

test("what Prisma would send as something else is refused wherever it stands", () => {
  const disguised = { ...A, toJSON: () => B };
  expect(outcome("Note", "update", { where: disguised, data: {} })).toBe("UNREADABLE_ARGUMENTS");
  expect(outcome("Note", "update", { where: { AND: [disguised] }, data: {} })).toBe("UNREADABLE_ARGUMENTS");
  expect(outcome("Note", "createMany", { data: [A, disguised] })).toBe("UNREADABLE_ARGUMENTS");
  expect(outcome("Note", "update", { where: A, data: { client: { connect: { $type: "Raw", ...A } } } })).toBe("UNREADABLE_ARGUMENTS");
});

describe("models of nobody, and the organisation itself", () => {
  test("global rows are free", () => {
    expect(outcome("Country", "create", { data: { id: "fr" } })).toBe("ok");
    expect(outcome("Country", "deleteMany")).toBe("ok");
  });
  test("of organisations one's own may be changed, not another, nor made or deleted", () => {
    expect(outcome("Organization", "update", { where: { id: "a" }, data: { name: "x" } })).toBe("ok");
    expect(outcome("Organization", "update", { where: { id: "b" }, data: {} })).toBe("FOREIGN_ORGANIZATION where");
    expect(outcome("Organization", "updateMany", { data: {} })).toBe("UNNAMED_ORGANIZATION where");
    expect(outcome("Organization", "update", { where: { id: "a" }, data: { id: "b" } })).toBe("FOREIGN_ORGANIZATION data.id");
    expect(outcome("Organization", "create", { data: { id: "a" } })).toBe("UNSCOPED_WRITE data");
    expect(outcome("Organization", "delete", { where: { id: "a" } })).toBe("UNSCOPED_WRITE");
  });
  test("what is not known is refused", () => {
    expect(outcome("Invoice", "findRaw", {})).toBe("UNKNOWN_OPERATION");
    expect(outcome("Nothing", "findMany", {})).toBe("UNKNOWN_MODEL");
    expect(outcome("Invoice", "update", { where: A, data: { lines: { replace: {} } } })).toBe("UNKNOWN_OPERATION data.lines.replace");
  });
});

test("the message says where and what to write", () => {
  const message = (name: string, args: object) => {
    try {
      checkOperation(schema, "a", name, "update", args);
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message("Invoice", { where: { id: "1", organizationId: undefined } })).toBe(
    "Invoice.update at where: write `where: { …, organizationId }`, as a plain value at the top level or in AND (organizationId is undefined here).",
  );
  expect(message("Part", { where: { id: "1" } })).toBe(
    "Part.update at where: Part has no organizationId; reach it through its parent: `where: { …, line: { invoice: { organizationId } } }`.",
  );
});
