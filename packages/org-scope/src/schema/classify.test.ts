import { describe, expect, test } from "vitest";
import { capture } from "./capture.ts";
import type { DmmfField, DmmfModel } from "./dmmf.ts";

const scalar = (name: string, more: Partial<DmmfField> = {}): DmmfField => ({
  name,
  kind: "scalar",
  type: "String",
  isList: false,
  isRequired: true,
  isUnique: false,
  isId: name === "id",
  ...more,
});
const to = (name: string, type: string, key: string, more: Partial<DmmfField> = {}): DmmfField =>
  scalar(name, { kind: "object", type, relationName: `${name}${type}`, relationFromFields: [key], relationToFields: ["id"], ...more });
const model = (name: string, fields: DmmfField[], documentation?: string): DmmfModel => ({
  name,
  dbName: null,
  primaryKey: null,
  uniqueIndexes: [],
  fields: [scalar("id"), ...fields],
  ...(documentation !== undefined && { documentation }),
});

const ORGANIZATION = model("Organization", []);
const INVOICE = model("Invoice", [scalar("organizationId"), to("organization", "Organization", "organizationId")]);

const classify = (...models: DmmfModel[]) =>
  capture(
    { datamodel: { models: [ORGANIZATION, INVOICE, ...models] } },
    { tenantModel: "Organization", tenantField: "organizationId", datamodel: "view Totals {\n}" },
  );
const ownershipOf = (...models: DmmfModel[]) => classify(...models).models[models[0]!.name]!.ownership;

const LINE = model("Line", [scalar("invoiceId"), to("invoice", "Invoice", "invoiceId")]);

describe("a model is", () => {
  test("the organisation, scoped, or reached through its parents", () => {
    const part = model("Part", [to("line", "Line", "lineId")]);
    expect(classify(LINE, part).models).toMatchObject({
      Organization: { ownership: { kind: "tenant" } },
      Invoice: { ownership: { kind: "scoped" } },
      Line: { ownership: { kind: "subEntity", path: ["invoice"] } },
      Part: { ownership: { kind: "subEntity", path: ["line", "invoice"] } },
    });
  });

  test("global, with the reason", () => {
    expect(ownershipOf(model("Country", [], "A list.\n@org-scope.global the same for everyone"))).toEqual({ kind: "global", because: "the same for everyone" });
  });

  test("the child of the parent that was named", () => {
    const fields = [to("invoice", "Invoice", "invoiceId"), to("line", "Line", "lineId")];
    expect(ownershipOf(model("Link", fields, "@org-scope.parent line"), LINE)).toEqual({ kind: "subEntity", path: ["line", "invoice"] });
  });

  test("not the child of itself, nor of an optional or a global parent", () => {
    const node = model("Node", [to("above", "Node", "aboveId"), to("invoice", "Invoice", "invoiceId")]);
    expect(ownershipOf(node)).toEqual({ kind: "subEntity", path: ["invoice"] });
  });

  test("a view where the text says so", () => {
    const views = classify(model("Totals", [scalar("organizationId")])).models;
    expect([views.Totals!.isView, views.Invoice!.isView]).toEqual([true, false]);
  });
});

describe("a model that is left open is refused with what to write", () => {
  const both = [to("invoice", "Invoice", "invoiceId"), to("line", "Line", "lineId")];
  const cases: [string, DmmfModel, RegExp][] = [
    ["no way to an organisation", model("Lost", []), /^Lost belongs to no organisation: add `organizationId`/],
    ["an optional parent", model("Lost", [to("invoice", "Invoice", "invoiceId", { isRequired: false })]), /^Lost belongs to no organisation/],
    ["two parents", model("Link", both), /^Link could belong to an organisation through invoice, line: say which/],
    ["no such parent", model("Link", both, "@org-scope.parent other"), /^Link: "other" is no required relation/],
    ["an optional organisation", model("Draft", [scalar("organizationId", { isRequired: false })]), /^Draft.organizationId is optional/],
    ["scoped and declared", model("Draft", [scalar("organizationId")], "@org-scope.global no"), /^Draft has organizationId and cannot be declared otherwise/],
    ["global without a reason", model("List", [], "@org-scope.global"), /^List is declared global without a reason/],
    ["both annotations", model("List", [], "@org-scope.global x\n@org-scope.parent y"), /^List is declared both global and a sub-entity/],
  ];
  test.each(cases)("%s", (_case, open, sentence) => {
    expect(() => classify(LINE, open)).toThrow(expect.objectContaining({ name: "SchemaProblem", message: expect.stringMatching(sentence) }));
  });

  test("all of them in one message", () => {
    expect(() => classify(model("One", []), model("Two", []))).toThrow(/^One belongs [^]*\nTwo belongs/);
  });

  test("and a missing organisation", () => {
    expect(() => capture({ datamodel: { models: [INVOICE] } }, { tenantModel: "Organization", tenantField: "organizationId", datamodel: "" })).toThrow(
      /no model Organization/,
    );
  });
});

describe("a field is declared unguessable", () => {
  const withToken = (documentation: string) => classify(model("Link", [scalar("organizationId"), scalar("token", { documentation })])).models.Link!.scalars.token;

  test("with the reason", () => {
    expect(withToken("@org-scope.unguessable 32 random bytes")).toMatchObject({ unguessable: "32 random bytes" });
    expect(withToken("A token.")).not.toHaveProperty("unguessable");
  });

  test("never without", () => {
    expect(() => withToken("@org-scope.unguessable")).toThrow(/Link\.token is declared unguessable without a reason/);
  });
});
