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
const list = (name: string, type: string, relationName = `${name}${type}`): DmmfField => scalar(name, { kind: "object", type, relationName, isList: true });
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

  test("global, and visible where a path leads to the organisation", () => {
    const member = model("Member", [scalar("organizationId"), to("person", "Person", "personId")]);
    const person = (path: string) => model("Person", [list("members", "Member"), list("jobs", "Job")], `@org-scope.global x\n@org-scope.visible-through ${path}`);
    const job = model("Job", [to("line", "Line", "lineId"), to("person", "Person", "personId")], "@org-scope.parent line");
    const profile = model("Profile", [to("person", "Person", "personId")], "@org-scope.visible-through person.members\n@org-scope.global y");
    const { models } = classify(person("jobs"), member, job, profile, LINE);
    expect(models.Person!.ownership).toEqual({ kind: "global", because: "x", visibleThrough: ["jobs"] });
    expect(models.Profile!.ownership).toEqual({ kind: "global", because: "y", visibleThrough: ["person", "members"] });
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
  const visible = (path: string, ...more: DmmfField[]) => model("Person", [list("members", "Member"), ...more], `@org-scope.global x\n@org-scope.visible-through${path}`);
  const member = model("Member", [scalar("organizationId"), to("person", "Person", "personId"), list("lines", "Line")]);
  const country = model("Country", [list("people", "Person", "many")], "@org-scope.global y");
  const paths: [string, DmmfModel, RegExp][] = [
    ["no relation named", visible(""), /^Person is visible through nothing: write/],
    ["two lines", visible(" members\n@org-scope.visible-through members"), /^Person says @org-scope.visible-through twice/],
    ["an unknown relation", visible(" friends"), /^Person, visible through friends: Person has no relation "friends" \(it has members\)/],
    ["to a global model", visible(" country", to("country", "Country", "countryId")), /country: Country belongs to no organisation; go on/],
    ["beyond an owned model", visible(" members.lines"), /members.lines: Member belongs to an organisation already; end the path at members/],
    ["back to itself", visible(" boss.members", to("boss", "Person", "bossId")), /boss leads back to Person/],
    ["many-to-many", visible(" countries.people", list("countries", "Country", "many")), /countries is many-to-many between global models/],
    ["not global", model("Note", [scalar("organizationId")], "@org-scope.visible-through x"), /^Note says @org-scope.visible-through and is not global/],
  ];
  test.each(paths)("visible through: %s", (_case, open, sentence) => {
    expect(() => classify(LINE, member, country, open)).toThrow(expect.objectContaining({ name: "SchemaProblem", message: expect.stringMatching(sentence) }));
  });

  test("visible through each other", () => {
    const through = (name: string, other: string) => model(name, [to("other", other, "otherId"), list("members", "Member")], `@org-scope.global x\n@org-scope.visible-through other.members`);
    const joined = model("Member", [scalar("organizationId")]);
    expect(() => classify(through("One", "Two"), through("Two", "One"), joined)).toThrow(/^One and Two are visible through each other/);
  });

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
