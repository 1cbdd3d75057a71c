import { modelOf, type Schema } from "../schema/types.ts";
import { joinTableOf, type JoinTable } from "./join-table.ts";
import type { PlanOptions } from "./options.ts";
import { isOwned } from "./ownership.ts";

export type { JoinTable };

/** The tables of all implicit many-to-many relations. */
export function joinTables(schema: Schema, options: PlanOptions): JoinTable[] {
  const found = new Map<string, JoinTable>();
  for (const model of Object.values(schema.models)) {
    for (const relation of Object.values(model.relations)) {
      const table = joinTableOf(model, relation, modelOf(schema, relation.model), options);
      if (table) found.set(table.relation.name, table);
    }
  }
  return [...found.values()];
}

/** Those whose both ends belong to organisations, so that they have to be the same. */
export const ownedJoinTables = (schema: Schema, options: PlanOptions): JoinTable[] =>
  joinTables(schema, options).filter(({ ends }) => ends.every(({ model }) => isOwned(model)));
