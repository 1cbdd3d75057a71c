import { beforeAll, describe, expect, test } from "vitest";
import { checkOperation } from "../../src/guard/check-operation.ts";
import type { Schema } from "../../src/schema/types.ts";
import { loadFixture } from "../support/fixture.ts";

// `desk`: the key from invoice to client carries the organisation, the key from note to client does not; lines and
// contacts are sub-entities; countries are global.

let schema: Schema;
beforeAll(async () => {
  schema = (await loadFixture("desk")).schema;
});

const A = { organizationId: "a" };
const B = { organizationId: "b" };
const ID = { id: "1" };
const OWN = { ...ID, ...A };

/** The outcome of an update of one's own row, or of a create, with these nested writes. */
function outcome(name: string, nested: object, operation = "update"): string {
  const owned = name === "Country" ? {} : name === "InvoiceLine" ? { invoiceId: "1" } : A;
  const where = name === "InvoiceLine" ? { ...ID, invoice: A } : name === "Country" ? ID : OWN;
  try {
    checkOperation(schema, "a", name, operation, operation === "create" ? { data: { ...owned, ...nested } } : { where, data: nested });
    return "ok";
  } catch (error) {
    const { reason, place } = error as { reason: string; place: { path?: string } };
    return `${reason} ${place.path}`;
  }
}

type Case = [write: object, expected: string];
const unnamed = (path: string) => `UNNAMED_ORGANIZATION data.${path}`;
const foreign = (path: string) => `FOREIGN_ORGANIZATION data.${path}`;
const unreached = (path: string) => `UNREACHED_PARENT data.${path}`;

describe("a list behind a key that carries the organisation: client → invoices", () => {
  test.each<Case>([
    [{ create: { number: 1 } }, "ok"],
    [{ create: [{ number: 1 }, { number: 2, ...B }] }, foreign("invoices.create.1")],
    [{ createMany: { data: [{ number: 1 }] } }, "ok"],
    [{ createMany: { data: [{ number: 1, ...B }] } }, foreign("invoices.createMany.data.0")],
    [{ connect: ID }, unnamed("invoices.connect")],
    [{ connect: [OWN, { ...ID, ...B }] }, foreign("invoices.connect.1")],
    [{ connect: { organizationId_id: OWN } }, "ok"],
    [{ connectOrCreate: { where: ID, create: { number: 1 } } }, unnamed("invoices.connectOrCreate.where")],
    [{ connectOrCreate: { where: OWN, create: { number: 1 } } }, "ok"],
    [{ set: [] }, "ok"],
    [{ set: [ID] }, unnamed("invoices.set.0")],
    [{ disconnect: ID }, "ok"],
    [{ update: { where: ID, data: { number: 2 } } }, "ok"],
    [{ update: { where: ID, data: B } }, foreign("invoices.update.data.organizationId")],
    [{ updateMany: { where: {}, data: { number: 2 } } }, "ok"],
    [{ upsert: { where: ID, update: {}, create: { number: 1 } } }, "ok"],
    [{ upsert: { where: ID, update: { client: { connect: ID } }, create: { number: 1 } } }, unnamed("invoices.upsert.update.client.connect")],
    [{ delete: ID }, "ok"],
    [{ deleteMany: {} }, "ok"],
  ])("%j: %s", (write, expected) => expect(outcome("Client", { invoices: write })).toBe(expected));
});

describe("a list behind a key that does not: client → notes", () => {
  test.each<Case>([
    [{ create: { text: "x" } }, unnamed("notes.create")],
    [{ create: { text: "x", ...A } }, "ok"],
    [{ create: { text: "x", organization: { connect: { id: "a" } } } }, "ok"],
    [{ createMany: { data: [{ text: "x", ...A }, { text: "y" }] } }, unnamed("notes.createMany.data.1")],
    [{ connect: ID }, unnamed("notes.connect")],
    [{ connectOrCreate: { where: OWN, create: { text: "x" } } }, unnamed("notes.connectOrCreate.create")],
    [{ disconnect: ID }, unnamed("notes.disconnect")],
    [{ disconnect: [OWN] }, "ok"],
    [{ update: { where: ID, data: {} } }, unnamed("notes.update.where")],
    [{ update: { where: OWN, data: {} } }, "ok"],
    [{ updateMany: { where: {}, data: {} } }, unnamed("notes.updateMany.where")],
    [{ updateMany: [{ where: A, data: {} }] }, "ok"],
    [{ upsert: { where: ID, update: {}, create: { text: "x", ...A } } }, unnamed("notes.upsert.where")],
    [{ upsert: { where: OWN, update: {}, create: { text: "x", ...A } } }, "ok"],
    [{ delete: ID }, unnamed("notes.delete")],
    [{ delete: [OWN] }, "ok"],
    [{ deleteMany: {} }, unnamed("notes.deleteMany")],
    [{ deleteMany: [A] }, "ok"],
  ])("%j: %s", (write, expected) => expect(outcome("Client", { notes: write })).toBe(expected));
});

describe("one row, by a key of this side", () => {
  test.each<["Invoice" | "Note", object, string]>([
    ["Invoice", { create: { name: "x" } }, unnamed("client.create")],
    ["Invoice", { create: { name: "x", ...A } }, "ok"],
    ["Invoice", { connect: ID }, unnamed("client.connect")],
    ["Invoice", { connect: OWN }, "ok"],
    ["Invoice", { disconnect: true }, "ok"],
    ["Invoice", { update: { name: "x" } }, "ok"],
    ["Invoice", { update: { where: {}, data: B } }, foreign("client.update.data.organizationId")],
    ["Invoice", { upsert: { update: {}, create: { name: "x", ...A } } }, "ok"],
    ["Invoice", { delete: true }, "ok"],
    ["Note", { connect: ID }, unnamed("client.connect")],
    ["Note", { disconnect: true }, "ok"],
    ["Note", { update: { name: "x" } }, unnamed("client.update.where")],
    ["Note", { update: { where: A, data: { name: "x" } } }, "ok"],
    ["Note", { upsert: { update: {}, create: { name: "x", ...A } } }, unnamed("client.upsert.where")],
    ["Note", { delete: true }, unnamed("client.delete")],
    ["Note", { delete: A }, "ok"],
    ["Note", { delete: false }, "ok"],
  ])("%s → client %j: %s", (name, write, expected) => expect(outcome(name, { client: write })).toBe(expected));
});

describe("sub-entities", () => {
  test.each<[string, object, string]>([
    ["Invoice", { lines: { create: [{ text: "x" }] } }, "ok"],
    ["Invoice", { lines: { createMany: { data: [{ text: "x" }] } } }, "ok"],
    ["Invoice", { lines: { connect: ID } }, unreached("lines.connect")],
    ["Invoice", { lines: { connect: { ...ID, invoice: A } } }, "ok"],
    ["Invoice", { lines: { update: { where: ID, data: { country: { connect: { id: "fr" } } } } } }, "ok"],
    ["Invoice", { lines: { deleteMany: {} } }, "ok"],
    ["Invoice", { lines: { update: { where: ID, data: { invoice: { connect: ID } } } } }, unnamed("lines.update.data.invoice.connect")],
    ["InvoiceLine", { invoice: { update: { number: 2 } } }, "ok"],
    ["InvoiceLine", { invoice: { connect: ID } }, unnamed("invoice.connect")],
    ["InvoiceLine", { country: { create: { id: "fr", name: "x" } } }, "ok"],
    ["Country", { lines: { create: { text: "x", invoiceId: "1" } } }, "ok"],
    ["Country", { lines: { create: { text: "x" } } }, unreached("lines.create")],
    ["Country", { lines: { updateMany: { where: {}, data: {} } } }, unreached("lines.updateMany.where")],
    ["Country", { lines: { updateMany: { where: { invoice: A }, data: {} } } }, "ok"],
  ])("%s %j: %s", (name, nested, expected) => expect(outcome(name, nested)).toBe(expected));
});

describe("the organisation", () => {
  test.each<[string, object, string]>([
    ["Organization", { clients: { create: { name: "x" } } }, "ok"],
    ["Organization", { clients: { connect: ID } }, unnamed("clients.connect")],
    ["Organization", { clients: { deleteMany: {} } }, "ok"],
    ["Note", { organization: { update: { name: "x" } } }, "UNSCOPED_WRITE data.organization"],
  ])("%s %j: %s", (name, nested, expected) => {
    const where = name === "Organization" ? { id: "a" } : OWN;
    const check = () => checkOperation(schema, "a", name, "update", { where, data: nested });
    if (expected === "ok") return check();
    expect(check).toThrow(expect.objectContaining({ reason: expected.split(" ")[0], place: expect.objectContaining({ path: expected.split(" ")[1] }) }));
  });
});

test("of a new row as of a changed one", () => {
  expect(outcome("Client", { invoices: { create: { number: 1, lines: { create: { text: "x" } } } } }, "create")).toBe("ok");
  expect(outcome("Client", { notes: { create: { text: "x" } } }, "create")).toBe(unnamed("notes.create"));
  expect(outcome("InvoiceLine", { country: { connect: { id: "fr" } } }, "create")).toBe("ok");
});
