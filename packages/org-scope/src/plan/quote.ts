import { escapeIdentifier, escapeLiteral } from "pg";
import type { Model } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";

/** A name as an SQL identifier. */
export const identifier: (name: string) => string = escapeIdentifier;

/** A text as an SQL literal. */
export const literal: (text: string) => string = escapeLiteral;

/** A body between dollar quotes that it does not contain. */
export function dollarQuoted(body: string): string {
  let tag = "$$";
  for (let n = 0; body.includes(tag); n += 1) tag = `$q${n}$`;
  return `${tag}${body}${tag}`;
}

/** A table, view or join table in its PostgreSQL schema. */
export type Relation = { schema: string; name: string };

export const relationOf = (model: Model, { defaultSchema }: PlanOptions): Relation => ({ schema: model.dbSchema ?? defaultSchema, name: model.table });

export const qualified = ({ schema, name }: Relation): string => `${identifier(schema)}.${identifier(name)}`;

/** The name by which objects, findings and records speak of a relation. */
export const spoken = ({ schema, name }: Relation): string => `${schema}.${name}`;

/** Column of a field. */
export function columnOf(model: Model, field: string): string {
  const scalar = model.scalars[field];
  if (!scalar) throw new TypeError(`${model.name} has no field ${field}.`);
  return identifier(scalar.column);
}
