import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Prisma } from "@/lib/prisma";
import { ORG_SCOPED_MODELS } from "@/lib/prisma-org-scope";
import domain from "@/lib/domain/domain.json";

const models = Prisma.dmmf.datamodel.models;
const subEntities: Record<string, string> = domain.subEntities;
const sorted = (names: Iterable<string>) => [...names].sort();

/** The schema as people wrote it: the run-time model says nothing of what is required. */
const folder = new URL("../../../prisma/", import.meta.url);
const files = ["schema.prisma", ...readdirSync(new URL("models/", folder)).map((name) => `models/${name}`)];
const source = files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");

/** The type of a required relation; undefined when it is optional, a list or absent. */
function requiredRelation(model: string, relation: string): string | undefined {
  const body = new RegExp(`^model ${model} \\{\\n(.*?)^\\}`, "ms").exec(source)?.[1] ?? "";
  return new RegExp(`^\\s+${relation}\\s+(\\w+)\\s`, "m").exec(body)?.[1];
}

test("the schema has the 189 models of the domain design", () => {
  const listed = [...domain.ORG_SCOPED_MODELS, ...Object.keys(subEntities), ...domain.globals];
  expect(listed).toHaveLength(189);
  expect(sorted(models.map((model) => model.name))).toEqual(sorted(listed));
});

test("the models with an organizationId are ORG_SCOPED_MODELS, and the design's list", () => {
  const inSchema = models.filter((model) => model.fields.some((field) => field.name === "organizationId")).map((model) => model.name);
  expect(sorted(inSchema)).toEqual(sorted(ORG_SCOPED_MODELS));
  expect(sorted(domain.ORG_SCOPED_MODELS)).toEqual(sorted(ORG_SCOPED_MODELS));
  expect(ORG_SCOPED_MODELS.size).toBe(125);
});

test("each sub-entity reaches a scoped parent through required relations", () => {
  for (const [name, path] of Object.entries(subEntities)) {
    const parent = path.split(".").reduce<string | undefined>((model, relation) => model && requiredRelation(model, relation), name);
    expect(ORG_SCOPED_MODELS, `${name} through ${path} reaches ${parent}`).toContain(parent);
  }
});

test("each scoped model belongs to its organisation by a required relation", () => {
  for (const name of ORG_SCOPED_MODELS) expect(requiredRelation(name, "organization"), name).toBe("Organization");
});
