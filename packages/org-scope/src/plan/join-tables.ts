import { modelOf, type Model, type Schema } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import { isOwned } from "./ownership.ts";
import type { Relation } from "./quote.ts";

/** The table of an implicit many-to-many relation: `A` holds ids of one model, `B` of the other. */
export type JoinTable = { relation: Relation; ends: readonly [JoinEnd, JoinEnd] };
export type JoinEnd = { column: "A" | "B"; model: Model };

/**
 * The tables that Prisma makes by itself for lists on both sides: `_` and the relation's name, in the PostgreSQL schema
 * of the model whose name comes first; that model is `A`.
 */
export function joinTables(schema: Schema, options: PlanOptions): JoinTable[] {
  const found = new Map<string, JoinTable>();
  for (const model of Object.values(schema.models)) {
    for (const relation of Object.values(model.relations)) {
      const other = modelOf(schema, relation.model);
      const inverse = other.relations[relation.inverse];
      if (!relation.isList || !inverse?.isList || relation.fields.length > 0 || inverse.fields.length > 0) continue;
      const [a, b] = [model, other].sort((x, y) => (x.name < y.name ? -1 : 1)) as [Model, Model];
      const name = `_${relation.relationName}`;
      found.set(name, { relation: { schema: a.dbSchema ?? options.defaultSchema, name }, ends: [{ column: "A", model: a }, { column: "B", model: b }] });
    }
  }
  return [...found.values()];
}

/** Those whose both ends belong to organisations, so that they have to be the same. */
export const ownedJoinTables = (schema: Schema, options: PlanOptions): JoinTable[] =>
  joinTables(schema, options).filter(({ ends }) => ends.every(({ model }) => isOwned(model)));
