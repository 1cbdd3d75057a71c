import { createHash } from "node:crypto";
import type { TenantId } from "../../../src/rewrite/scope.ts";
import { modelOf, type Model, type Relation, type Scalar, type Schema } from "../../../src/schema/types.ts";
import { randomOf, type Random } from "./random.ts";

export type Row = Readonly<Record<string, unknown>>;
export type RowsByModel = Readonly<Record<string, readonly Row[]>>;
export type Enums = Readonly<Record<string, readonly string[]>>;

/** Whose a row is: one of two organisations', or everybody's. */
export type Owner = "a" | "b" | "all";
const OWNERS: readonly Owner[] = ["a", "b", "all"];

/** A key of a row, of the column's type. Numbers and uuids of the owners lie between one another's. */
export function keyValue({ type, nativeType }: Scalar, model: string, n: number, owner: Owner): string | number {
  if (type === "Int") return n * OWNERS.length + OWNERS.indexOf(owner);
  const name = `${owner === "all" ? "" : `${owner}-`}${model.toLowerCase()}${n}`;
  if (nativeType !== "Uuid") return name;
  return createHash("md5")
    .update(name)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}

export function organizationId({ tenant, models }: Schema, owner: Owner): TenantId {
  const scalar = models[tenant.model]!.scalars.id!;
  return scalar.type === "String" && scalar.nativeType !== "Uuid" ? owner : keyValue(scalar, tenant.model, 1, owner);
}

/** Values of columns that are no part of a key. */
export function plainValues({ type, isList }: Scalar, enums: Enums): readonly unknown[] {
  if (isList) return [[], ["x"], ["x", "y"]];
  const values: Readonly<Record<string, readonly unknown[]>> = {
    Int: [0, 1, 2],
    String: ["x", "y", "z"],
    Boolean: [true, false],
    Decimal: ["0", "1.5", "20"],
    DateTime: [new Date("2026-01-01T00:00:00Z"), new Date("2026-02-01T12:30:00Z")],
  };
  return enums[type] ?? values[type]!;
}

export const isKey = ({ id, uniques }: Model, field: string): boolean => id.includes(field) || uniques.some(({ fields }) => fields.includes(field));

/** Relations whose key this model holds, besides the one that says whose the row is. */
export const held = ({ relations }: Model): Relation[] => Object.values(relations).filter(({ fields }) => fields.length > 0);

export const isGlobal = ({ ownership }: Model): boolean => ownership.kind === "global";

/** Models in an order in which their rows can be made: what is referred to comes first. */
export function inOrder(schema: Schema): Model[] {
  const ordered: Model[] = [];
  const visit = (model: Model): void => {
    if (ordered.includes(model)) return;
    for (const relation of held(model)) if (relation.model !== model.name) visit(modelOf(schema, relation.model));
    ordered.push(model);
  };
  Object.values(schema.models).forEach(visit);
  return ordered;
}

const COUNT = 5;

/** The rows of one owner, linked at random among themselves and with those that everybody shares. */
export function rowsOf(schema: Schema, enums: Enums, owner: Owner, seed: number, shared: RowsByModel = {}): RowsByModel {
  const random = randomOf(seed);
  const made: Record<string, Row[]> = {};
  for (const model of inOrder(schema)) {
    if (isGlobal(model) !== (owner === "all")) continue;
    const rows: Row[] = (made[model.name] = []);
    const count = model.ownership.kind === "tenant" ? 1 : COUNT;
    for (let n = 1; n <= count; n += 1) {
      const row = rowOf({ schema, enums, owner, random, rows: { ...shared, ...made } }, model, n);
      if (row && !rows.some((other) => collides(model, row, other))) rows.push(row);
    }
  }
  return made;
}

type Making = { schema: Schema; enums: Enums; owner: Owner; random: Random; rows: RowsByModel };

function rowOf(making: Making, model: Model, n: number): Row | undefined {
  const { schema, enums, owner, random } = making;
  const { tenant } = schema;
  const row: Record<string, unknown> = {};
  if (model.ownership.kind === "tenant") row.id = organizationId(schema, owner);
  if (model.ownership.kind === "scoped") row[tenant.field] = organizationId(schema, owner);
  for (const relation of held(model)) {
    const candidates = making.rows[relation.model] ?? [];
    const target = relation.isRequired || !random.oneIn(3) ? random.pick(candidates) : undefined;
    if (!target && relation.isRequired) return undefined;
    relation.fields.forEach((field, index) => (row[field] ??= target?.[relation.references[index]!] ?? null));
  }
  for (const scalar of Object.values(model.scalars)) {
    if (scalar.name in row) continue;
    const isOptional = !scalar.isRequired && !scalar.isList && random.oneIn(4);
    row[scalar.name] = isKey(model, scalar.name)
      ? keyValue(scalar, model.name, n, isShared(schema, model, scalar) ? "all" : owner)
      : random.pick(isOptional ? [null] : plainValues(scalar, enums));
  }
  return row;
}

/** Part of keys that hold more besides: both organisations have the same values there. */
function isShared({ tenant }: Schema, { id, uniques }: Model, { name }: Scalar): boolean {
  const keys = [id, ...uniques.map(({ fields }) => fields)].filter((fields) => fields.includes(name));
  return keys.every((fields) => fields.includes(tenant.field) || fields.length > 1) && !keys.some((fields) => fields.length === 1);
}

export function collides({ id, uniques }: Model, row: Row, other: Row): boolean {
  return [id, ...uniques.map(({ fields }) => fields)].some((fields) => fields.every((field) => row[field] !== null && row[field] === other[field]));
}

/** A many-to-many without a model: both sides are lists. Each is named once. */
export function joins(schema: Schema): { model: Model; relation: Relation }[] {
  const seen = new Set<string>();
  return Object.values(schema.models).flatMap((model) =>
    Object.values(model.relations)
      .filter((relation) => relation.isList && modelOf(schema, relation.model).relations[relation.inverse]!.isList)
      .filter(({ relationName }) => !seen.has(relationName) && seen.add(relationName))
      .map((relation) => ({ model, relation })),
  );
}
