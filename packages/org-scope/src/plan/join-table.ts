import type { Model, Relation as ModelRelation } from "../schema/types.ts";
import type { PlanOptions } from "./options.ts";
import type { Relation } from "./quote.ts";

/** The table of an implicit many-to-many relation: `A` holds ids of one model, `B` of the other. */
export type JoinTable = { relation: Relation; ends: readonly [JoinEnd, JoinEnd] };
export type JoinEnd = { column: "A" | "B"; model: Model };

/**
 * The table that Prisma makes by itself for lists on both sides: `_` and the relation's name, in the PostgreSQL schema
 * of the model whose name comes first; that model is `A`. Undefined for other relations.
 */
export function joinTableOf(model: Model, relation: ModelRelation, other: Model, { defaultSchema }: PlanOptions): JoinTable | undefined {
  const inverse = other.relations[relation.inverse];
  if (!relation.isList || !inverse?.isList || relation.fields.length > 0 || inverse.fields.length > 0) return undefined;
  const [a, b] = [model, other].sort((x, y) => (x.name < y.name ? -1 : 1)) as [Model, Model];
  return {
    relation: { schema: a.dbSchema ?? defaultSchema, name: `_${relation.relationName}` },
    ends: [
      { column: "A", model: a },
      { column: "B", model: b },
    ],
  };
}
