import type { Model, Schema } from "../schema/types.ts";
import { objectTypes, type InputField, type InputType, type InputTypes } from "./input-types.ts";

/** Prisma's three inputs of a new row: with relations, with plain keys, and of `createMany`. */
const KINDS = ["CreateInput", "UncheckedCreateInput", "CreateManyInput"] as const;
export type InputKind = (typeof KINDS)[number];

/** An input of a new row, as the scoped client takes it. */
export type StampedInput = { name: string; fields: readonly StampedField[] };

export type StampedField = {
  name: string;
  /** Not so where the rewriter fills it in: the organisation's id, or the relation to it. */
  isRequired: boolean;
  nested: NestedCreate | undefined;
};

/** What a field takes by which a create creates further rows. */
export type NestedCreate = { isList: boolean; checked: Part; unchecked: Part; rows: Part | undefined; where: string };

/** An input without the fields that lead back to where it is nested in; Prisma's nested inputs are no more than that. */
export type Part = { of: string; without: readonly string[] };

/** For each model whose creates the rewriter completes, here or further down: its inputs. */
export function stampedInputs(schema: Schema, types: InputTypes): ReadonlyMap<string, readonly StampedInput[]> {
  const models = stampedModels(schema, types);
  return new Map(models.map((model) => [model.name, KINDS.flatMap((kind) => stampedInput(schema, types, models, model, kind) ?? [])]));
}

/**
 * Scoped models, and sub-entities from which nested creates lead to one. What lies below the organisation itself or a
 * global model is left as it is: the scoped client refuses it.
 */
function stampedModels(schema: Schema, types: InputTypes): Model[] {
  const owned = Object.values(schema.models).filter(({ name, ownership: { kind } }) => types.has(`${name}CreateInput`) && (kind === "scoped" || kind === "subEntity"));
  const found = new Set(owned.filter(({ ownership }) => ownership.kind === "scoped").map(({ name }) => name));
  for (let known = -1; known !== found.size; ) {
    known = found.size;
    for (const { name, relations } of owned) if (Object.values(relations).some(({ model }) => found.has(model))) found.add(name);
  }
  return owned.filter(({ name }) => found.has(name));
}

function stampedInput(schema: Schema, types: InputTypes, models: readonly Model[], model: Model, kind: InputKind): StampedInput | undefined {
  const input = types.get(model.name + kind);
  return input && { name: input.name, fields: input.fields.map((field) => stampedField(schema, types, models, model, field)) };
}

function stampedField(schema: Schema, types: InputTypes, models: readonly Model[], model: Model, field: InputField): StampedField {
  const relation = model.relations[field.name];
  const target = models.find(({ name }) => name === relation?.model);
  return {
    name: field.name,
    isRequired: field.isRequired && !isStamped(schema, model, field.name),
    nested: relation && target && nestedCreate(types, target, types.get(field.inputTypes[0]?.type ?? ""), relation.isList),
  };
}

function isStamped({ tenant }: Schema, { ownership, relations }: Model, field: string): boolean {
  const relation = relations[field];
  return ownership.kind === "scoped" && (relation ? relation.model === tenant.model && relation.fields.includes(tenant.field) : field === tenant.field);
}

/** @param wrapper what Prisma takes at the relation: `{ create?, connectOrCreate?, createMany?, connect? }` */
function nestedCreate(types: InputTypes, target: Model, wrapper: InputType | undefined, isList: boolean): NestedCreate | undefined {
  const [checked, unchecked = checked] = objectTypes(wrapper, "create");
  const [where] = objectTypes(wrapper, "connect");
  if (checked === undefined || unchecked === undefined || where === undefined) return undefined;
  const [rows] = objectTypes(types.get(objectTypes(wrapper, "createMany")[0] ?? ""), "data");
  const part = (name: string, kind: InputKind): Part => ({ of: target.name + kind, without: missing(types.get(name), types.get(target.name + kind)) });
  return {
    isList,
    checked: part(checked, "CreateInput"),
    unchecked: part(unchecked, "UncheckedCreateInput"),
    rows: rows === undefined ? undefined : part(rows, "CreateManyInput"),
    where,
  };
}

/** The fields of the whole that the part does not have. */
function missing(part: InputType | undefined, whole: InputType | undefined): string[] {
  const has = new Set(part?.fields.map(({ name }) => name));
  return (whole?.fields ?? []).map(({ name }) => name).filter((name) => !has.has(name));
}
